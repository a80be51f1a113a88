/**
 * A part of the program that is loaded at its first use, and kept. `import()` keeps it too, but not every loader answers in the same turn from
 * then on, and a call would wait for that each time. A load that failed is tried again.
 */
export const loadOnce = <Part>(load: () => Promise<Part>): (() => Promise<Part>) => {
  let loading: Promise<Part> | undefined;
  return () => {
    loading ??= load().catch((error: unknown) => {
      loading = undefined;
      throw error;
    });
    return loading;
  };
};

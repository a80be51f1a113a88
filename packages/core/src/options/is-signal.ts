/** Of another realm or library, too; its controller is none. */
export const isSignal = (value: unknown): boolean =>
  typeof (value as Partial<AbortSignal> | null)?.addEventListener === 'function' &&
  typeof (value as AbortSignal).removeEventListener === 'function';

/** A form-urlencoded body. Arrays are repeated keys. */
export interface Form {
  /** The value, without the blanks around it; `undefined` when it is not given, or empty. */
  readonly one: (name: string) => string | undefined;
  readonly all: (name: string) => readonly string[];
  readonly names: readonly string[];
}

export const readForm = (bytes: Uint8Array): Form => {
  const fields = new URLSearchParams(new TextDecoder().decode(bytes));
  const all = (name: string): string[] =>
    fields
      .getAll(name)
      .map((value) => value.trim())
      .filter((value) => value !== '');
  return { one: (name) => all(name)[0], all, names: [...new Set(fields.keys())] };
};

export const isForm = (headers: Headers): boolean =>
  /^application\/x-www-form-urlencoded\s*(;|$)/i.test(headers.get('content-type') ?? '');

/** Options that every client refuses, each with a text in it that must not come back in the error. */
export const commonWrongOptions = (canary: string): readonly Readonly<Record<string, unknown>>[] => [
  { baseUrl: canary },
  { baseUrl: `http://${canary}.example` },
  { baseUrl: `https://user:${canary}@api.example.com` },
  { timeoutMs: canary },
  { retry: { maxRetries: canary } },
  { retry: canary },
  { logger: canary },
];

/** Wrong credentials of this name: what would break a header, no text at all, a sandbox's at a real host. */
export const wrongCredentials = (name: string, canary: string): readonly Readonly<Record<string, unknown>>[] => [
  { [name]: `${canary}\r\nx: y` },
  { [name]: { canary } },
  { [name]: `sandbox-${canary}` },
];

/** Client ids and keys that a sandbox hands out begin like this. */
export const isSandboxCredential = (credential: unknown): boolean =>
  typeof credential === 'string' && credential.startsWith('sandbox-');

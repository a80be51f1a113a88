/** Client ids that a sandbox hands out begin like this. */
export const isSandboxCredential = (clientId: unknown): boolean =>
  typeof clientId === 'string' && clientId.startsWith('sandbox-');

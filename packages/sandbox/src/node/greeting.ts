import type { SandboxServer } from '../server.ts';

/** What the command prints at the start: where the providers are, and with what to reach them. The credentials work nowhere else. */
export const greeting = (server: SandboxServer): string => {
  const { sandbox, origin } = server;
  const tenants = sandbox.pageup.tenants().map((tenantId) => {
    const options = server.pageupOptions(tenantId);
    const { checks } = sandbox.pageup.summary(tenantId);
    return [
      `  tenant ${tenantId}: ${checks} pending checks, environment ${options.environment}, data centre ${options.dataCentre}`,
      `    clientId      ${options.clientId}`,
      `    clientSecret  ${options.clientSecret}`,
    ].join('\n');
  });
  return [
    `The sandbox listens on ${origin} (this machine only). Ctrl-C ends it.`,
    '',
    `PageUp   baseUrl ${origin}/pageup   tokenUrl ${origin}/pageup/connect/token`,
    ...tenants,
    '',
    `Client options as JSON: ${origin}/_sandbox/pageup/tenants/<tenant>/options`,
    `Everything it can do:   ${origin}/_sandbox/`,
    '',
  ].join('\n');
};

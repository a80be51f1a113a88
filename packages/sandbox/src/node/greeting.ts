import { isVirtualClock } from '../clock/clock.ts';
import type { SandboxServer } from '../server.ts';

const TOLD = 'advance 5m · reset · fault reset@update · faults clear · state · credentials · requests · help';

/** What the command prints at the start: where the providers are, and with what to reach them. The credentials work nowhere else. */
export const greeting = (server: SandboxServer, typed: boolean): string => {
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
  const accounts = sandbox.sterling.accounts().map((accountId) => {
    const options = server.sterlingOptions(accountId);
    return [
      `  account ${accountId}: environment ${options.environment}`,
      `    clientId      ${options.clientId}`,
      `    clientSecret  ${options.clientSecret}`,
    ].join('\n');
  });
  const truora = sandbox.truora.accounts().map((accountId) => {
    const { apiKey } = server.truoraOptions(accountId);
    return `  account ${accountId}: apiKey ${apiKey}`;
  });
  const attestr = sandbox.attestr.accounts().map((accountId) => {
    const { authToken, clientSecret } = server.attestrOptions(accountId);
    return [`  account ${accountId}`, `    authToken     ${authToken}`, `    clientSecret  ${clientSecret}`].join('\n');
  });
  return [
    `The sandbox listens on ${origin} (this machine only). Ctrl-C ends it.`,
    '',
    `PageUp   baseUrl ${origin}/pageup   tokenUrl ${origin}/pageup/connect/token`,
    ...tenants,
    '',
    `Sterling baseUrl ${origin}/sterling   tokenUrl ${origin}/sterling/oauth/token`,
    ...accounts,
    '',
    `Truora   baseUrl ${origin}/truora`,
    ...truora,
    '',
    `Attestr  baseUrl ${origin}/attestr`,
    ...attestr,
    '',
    `Candidate portal   baseUrl ${server.candidatePortalOptions().baseUrl}`,
    '',
    `Client options as JSON: ${origin}/_sandbox/pageup/tenants/<tenant>/options`,
    `                        ${origin}/_sandbox/sterling/accounts/<account>/options (so truora and attestr)`,
    `Everything it can do:   ${origin}/_sandbox/`,
    '',
    ...(isVirtualClock(sandbox.clock)
      ? [
          `The clock is virtual: it stands still at ${new Date(sandbox.clock.now()).toISOString()} until it is advanced. Nothing expires or comes by itself.`,
        ]
      : []),
    `${typed ? 'Type, or in another terminal after npx @bgc/sandbox:' : 'While it runs, after npx @bgc/sandbox:'} ${TOLD}`,
    '',
  ].join('\n');
};

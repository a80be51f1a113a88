import { providers } from '../providers/providers.ts';
import { providerNames } from '../providers/provider.ts';
import { defaultSandbox } from './command-line.ts';

const tableOfVariables = (): string => {
  const rows = providerNames.flatMap((name) =>
    providers[name].variables.map(
      ({ name: variable, required, says }) => [variable, required ? 'yes' : 'no', says] as const,
    ),
  );
  const width = Math.max(...rows.map(([variable]) => variable.length));
  return rows
    .map(([variable, required, says]) => `  ${variable.padEnd(width)}  ${required.padEnd(3)}  ${says}`)
    .join('\n');
};

export const help = (): string => `Usage: npx @bgc/doctor <${providerNames.join('|')}> [options]

Checks a configuration against the real provider, or the sandbox, and says what to fix. It changes nothing, and prints nothing secret.

  --sandbox [url]     asks a sandbox in place of the provider: takes hosts and credentials from it, not from
                      your variables (default ${defaultSandbox}); implies --allow-loopback
  --variables <file>  reads variables from a file (NAME=value a line); those of the environment go before it
  --callback <url>    your endpoint for callbacks of Sterling, Truora or Attestr: three deliveries that nobody signed are sent, and it should refuse them
  --store <file>      the SQLite file of openSqliteStore
  --limit <seconds>   what a single request may take (default 10)
  --allow-loopback    callback and report link may lead to this machine
  --json              for programs
  --help              this text

Secrets are taken from the environment or a file, never from the command line, where every process of the machine reads them:

  variable                    needed
${tableOfVariables()}
  BGC_REPORT_LINK             no   a link to a report of your own: asked for once, without credentials
  BGC_CALLBACK_URL            no   in place of --callback
  BGC_STORE                   no   in place of --store

Ends with 0 where nothing failed, 1 where something did, 2 where it was called wrongly.
`;

/** As `GET /_sandbox/credentials` gives them. */
export type CredentialsAnswer = Readonly<Record<string, Readonly<Record<string, Readonly<Record<string, unknown>>>>>>;

const variableOf = (provider: string, option: string): string =>
  `${provider}_${option.replace(/([a-z])([A-Z])/g, '$1_$2')}`.replace(/\W/g, '_').toUpperCase();

/** Quoted so that a shell takes it as it is. */
const quoted = (value: unknown): string => `'${String(value).replaceAll("'", "'\\''")}'`;

/**
 * Lines for `eval "$(npx @bgc/sandbox credentials --env)"`: the option `clientId` of PageUp is `PAGEUP_CLIENT_ID`. Of each provider the first customer or account,
 * unless one is named.
 */
export const environmentLines = (answer: CredentialsAnswer, wanted: readonly string[]): string =>
  Object.entries(answer)
    .flatMap(([provider, owners]) => {
      const chosen = wanted.find((name) => Object.hasOwn(owners, name)) ?? Object.keys(owners)[0];
      const options = Object.entries((chosen === undefined ? undefined : owners[chosen]) ?? {});
      return options.map(([option, value]) => `export ${variableOf(provider, option)}=${quoted(value)}`);
    })
    .join('\n');

/** The same for people, whole. */
export const credentialLines = (answer: CredentialsAnswer): string =>
  Object.entries(answer)
    .flatMap(([provider, owners]) =>
      Object.entries(owners).flatMap(([owner, options]) => [
        owner === 'default' ? provider : `${provider} ${owner}`,
        ...Object.entries(options).map(([option, value]) => `  ${option.padEnd(13)} ${String(value)}`),
      ]),
    )
    .join('\n');

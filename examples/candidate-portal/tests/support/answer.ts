/** What came over the network, but for what the transport adds. */
export interface Answer {
  readonly request: string;
  readonly status: number;
  readonly headers: readonly string[];
  readonly body: string;
}

const OF_THE_TRANSPORT = new Set(['date', 'connection', 'keep-alive', 'transfer-encoding']);

export const headersOf = (headers: Iterable<readonly [string, string]>): readonly string[] =>
  [...headers]
    .map(([name, value]) => [name.toLowerCase(), value] as const)
    .filter(([name]) => !OF_THE_TRANSPORT.has(name))
    .map((header) => header.join(': '))
    .toSorted();

/** Two candidates differ by their access codes, which stand in addresses and nowhere else. */
export const withoutAccessCode = (text: string, accessId: string): string => text.replaceAll(accessId, '<access code>');

export const anonymous = (answers: readonly Answer[], accessId: string): readonly Answer[] =>
  answers
    .map((answer) => ({ ...answer, request: withoutAccessCode(answer.request, accessId) }))
    .toSorted((one, other) => one.request.localeCompare(other.request));

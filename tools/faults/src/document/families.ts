import type { FaultFamily } from '../fault.ts';

export const families: Readonly<Record<FaultFamily, string>> = {
  connection: 'Connections that end, or never come to be',
  head: 'What comes before the body',
  body: 'Bodies that do not end, or not where they say',
  content: 'What a body is said to be, and error answers',
  document: 'Documents that are JSON, or nearly, and not what was expected',
  redirect: 'Redirects',
  'retry-after': 'Retry-After of every form and size',
  clock: 'Wrong clocks, and statuses that pass with time',
  token: 'Token endpoints',
};

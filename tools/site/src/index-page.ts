import { titleOf } from './page-text.ts';

export interface IndexedClient {
  /** Its folder in packages/. */
  readonly folder: string;
  readonly readme: string;
}

/** The table of the guides' index, with links as they are from the root. */
const guidesTable = (guidesIndex: string): string =>
  guidesIndex
    .split('\n')
    .filter((line) => line.startsWith('|'))
    .join('\n')
    .replaceAll(/\]\((?=[\w-]+\.md)/g, '](docs/guides/');

/** The first program of a document that runs as it stands. */
const firstProgram = (markdown: string): string | undefined => /^```ts run\n[^]*?^```$/m.exec(markdown)?.[0];

const installing = (markdown: string): string | undefined => /^```sh\nnpm install[^]*?^```$/m.exec(markdown)?.[0];

/** The page that the site opens with: what it is about, a first program for each client, and the guides in reading order. */
export const indexPage = (
  description: string,
  guidesIndex: string,
  clients: readonly IndexedClient[],
): string => `${description}.
No check lost, doubled or leaked; and you can prove it offline.

## Guides

In reading order:

${guidesTable(guidesIndex)}

## First calls

Each runs as it stands, against the sandbox: no account, no network.

${clients
  .map(({ folder, readme }) => {
    const name = titleOf(readme, folder);
    return [`### ${name}`, installing(readme), firstProgram(readme), `More: [${name}](packages/${folder}/README.md)`]
      .filter((part) => part !== undefined)
      .join('\n\n');
  })
  .join('\n\n')}

## For other languages

The interfaces of the providers as OpenAPI documents, reviewed and rendered: [OpenAPI](openapi.md).
`;

import { existsSync } from 'node:fs';
import { join, posix } from 'node:path';

import type { Gate } from '../gate.ts';
import { anchorsOf, linksOf } from '../markdown-links.ts';
import type { Workspace } from '../workspace.ts';

const DOCUMENTS = ['*.md', 'docs/**/*.md', '{packages,examples,tools}/*/*.md', '{.,packages/*}/llms.txt'];

const complaintAbout = (workspace: Workspace, document: string, target: string): string | undefined => {
  const [path = '', anchor] = decodeURI(target).split('#');
  const file = path === '' ? document : posix.join(posix.dirname(document), path);
  if (file.startsWith('../')) return 'leads out of the repository';
  if (!existsSync(join(workspace.root, file))) return 'leads to nothing';
  if (anchor === undefined || !file.endsWith('.md')) return undefined;
  return anchorsOf(workspace.read(file)).has(anchor) ? undefined : 'names a heading that is not there';
};

/** A link from a document into the repository leads somewhere: to a file, a folder or a heading. */
export const linksGate: Gate = {
  name: 'links in the documents',
  run: async (workspace) => {
    const documents = workspace.files(DOCUMENTS).filter((path) => !/CHANGELOG|LICENSES/.test(path));
    const links = documents.flatMap((document) =>
      linksOf(workspace.read(document)).map((link) => ({ ...link, document })),
    );
    const complaints = links.flatMap(({ document, line, target }) => {
      const complaint = complaintAbout(workspace, document, target);
      return complaint === undefined ? [] : [`${document}:${line} the link to ${target} ${complaint}.`];
    });
    return { complaints, note: `${links.length} links` };
  },
};

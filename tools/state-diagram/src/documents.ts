import type { accessControl, deprecatedLinks, flowTable, transitions } from '@bgc/candidate-portal-types';

import { title } from './describe.ts';
import { diagramOf } from './diagram-of.ts';
import { layOut } from './layout.ts';
import { mermaidOf } from './mermaid.ts';
import { withSections } from './sections.ts';
import { svgOf } from './svg.ts';
import { accessControlTable, deprecatedLinksTable, flowsTable } from './tables.ts';

/** What the machine runs on. */
export interface MachineData {
  readonly accessControl: typeof accessControl;
  readonly transitions: typeof transitions;
  readonly flowTable: typeof flowTable;
  readonly deprecatedLinks: typeof deprecatedLinks;
}

/** The files that are derived from the machine's data, of one package. */
export type Documents = Readonly<Record<'README.md' | 'state-machine.svg', string>>;

/** The documents as the data have them, given the README as it is. */
export const documentsOf = async (data: MachineData, readme: string): Promise<Documents> => {
  const diagram = diagramOf(data.accessControl, data.transitions);
  return {
    'README.md': withSections(readme, {
      'state machine': `![${title}](state-machine.svg)`,
      'state machine in Mermaid': `\`\`\`mermaid\n${mermaidOf(diagram)}\n\`\`\``,
      'access control': accessControlTable(data.accessControl),
      flows: flowsTable(data.flowTable),
      'deprecated links': deprecatedLinksTable(data.deprecatedLinks),
    }),
    'state-machine.svg': svgOf(diagram, await layOut(diagram)),
  };
};

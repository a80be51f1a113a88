import { table } from '@bgc/example-parts/table';

import type { Section } from './section.ts';

export const printReport = (sections: readonly Section[]): string =>
  sections.map(({ title, head, rows }) => `\n${title}\n${table(head, rows)}`).join('\n');

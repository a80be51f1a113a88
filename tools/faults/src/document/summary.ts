import { code } from '@bgc/tool-parts/markdown';

import { promiseNames, type Cell, type Verdict } from '../subject.ts';
import type { AboutMatrix } from './about-matrix.ts';
import { promises } from './letters.ts';
import { table } from './table.ts';

const count = (verdicts: readonly Verdict[], kind: Verdict['kind']): number =>
  verdicts.filter((verdict) => verdict.kind === kind).length;

/** How often each client kept each promise, broke it, or could not be asked. */
export const summary = (cells: readonly Cell[], { contestants }: AboutMatrix): string =>
  table(
    ['client', ...promiseNames.map((name) => `${name} (${promises[name].letter})`)],
    contestants.map(({ name, version }) => {
      const own = cells.filter(({ contestant }) => contestant === name);
      return [
        `${code(name, 'table')} ${version}`,
        ...promiseNames.map((promise) => {
          const verdicts = own.map((cell) => cell.verdicts[promise]);
          const [kept, broken, asked] = (['kept', 'broken', 'not applicable'] as const).map((kind) =>
            count(verdicts, kind),
          );
          return `${kept} / ${broken === 0 ? '0' : `**${broken}**`} / ${asked}`;
        }),
      ];
    }),
  );

import { code, plain } from '@bgc/tool-parts/markdown';

import { promiseNames, type Cell } from '../subject.ts';
import type { AboutMatrix } from './about-matrix.ts';
import { groupBy } from './group-by.ts';

/** Why each `–` is one. */
export const notApplicable = (cells: readonly Cell[], { contestants }: AboutMatrix): string => {
  const lines = contestants.flatMap(({ name }) => {
    const reasons = cells
      .filter(({ contestant }) => contestant === name)
      .flatMap(({ operationClass, verdicts }) =>
        promiseNames.flatMap((promise) => {
          const verdict = verdicts[promise];
          return verdict.kind === 'not applicable' ? [{ promise, operationClass, why: verdict.why }] : [];
        }),
      );
    return [...groupBy(reasons, ({ why }) => why)].map(([why, all]) => {
      const classes = [...new Set(all.map(({ operationClass }) => plain(operationClass)))].join('; ');
      const asked = new Set(all.map(({ promise }) => promise));
      const which = asked.size === promiseNames.length ? 'no promise is asked' : `not asked: ${[...asked].join(', ')}`;
      return `- ${code(name)}: ${plain(why)} (${which}; ${classes}).`;
    });
  });
  return lines.length === 0 ? 'There is none.' : lines.join('\n');
};

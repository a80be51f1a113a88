import { expect, it } from 'vitest';

import { accessControl } from './access-control.ts';
import { deprecatedLinks } from './deprecated-links.ts';
import { flowTable } from './flow.ts';
import { transitions } from './transitions.ts';
import { defaultStatuses } from './vocabulary.ts';

it('No table can be changed in place, by one program for all others: the functions decide by them', () => {
  const tables: readonly object[] = [accessControl, deprecatedLinks, flowTable, transitions, defaultStatuses];
  for (const table of tables) {
    expect(Object.isFrozen(table)).toBe(true);
    for (const row of Object.values(table) as readonly unknown[]) expect(Object.isFrozen(row)).toBe(true);
  }
});

import { turnsUntil, valueOf } from '@bgc/promises';
import { createTruoraClient } from '@bgc/truora';

import { brazilian, colombian, openAccount } from '../../../src/resources/account-world.fixture.ts';

export { brazilian, colombian };

/** An emulated account whose checks end by hand only, and clients that share its time. */
export const openWorld = (behaviour: NonNullable<Parameters<typeof openAccount>[0]>['behaviour'] = {}) => {
  const { sandbox, client } = openAccount({ behaviour: { turnaround: 'never', ...behaviour } });
  const { clock } = sandbox;
  /** Lets time pass until it is there. */
  const settled = <T>(work: Promise<T>): Promise<T> => valueOf(clock, work);
  return { sandbox, clock, client, settled };
};

export type PromiseWorld = ReturnType<typeof openWorld>;

export const csv = (rows = 1): Uint8Array =>
  new TextEncoder().encode(`country,type,national_id,user_authorized\n${'CO,person,20000000,true\n'.repeat(rows)}`);

/**
 * Uses every part of the client once. Some are loaded from the disk when they are first needed, which takes real time: a test that moves a
 * virtual one past it would see timeouts that nobody else does.
 */
export const loadEverything = async (): Promise<void> => {
  const { clock } = openWorld();
  const answers: readonly (() => Response)[] = [
    () => new Response('%PDF-1.4'),
    () => Response.json({ report: { id: 'RPT1', name: 'a' } }),
    () => Response.json({}),
    () => Response.json({ code: 10404, message: 'Resource not found' }, { status: 404 }),
  ];
  let asked = 0;
  const truora = createTruoraClient({
    ...{ apiKey: 'not-a-secret', clock, retry: { maxRetries: 0 } },
    fetch: async () => answers[asked++ % answers.length]?.() ?? new Response(),
  });
  const use = async (): Promise<void> => {
    await (await truora.checks.pdf('CHK1')).bytes();
    await truora.reports.upload('RPT1', csv(), { fileName: 'drivers.csv' });
    await truora.api.GET('/v1/checks');
    await truora.checks.get('CHK1').catch(() => undefined);
  };
  let ended = false;
  const work = use().finally(() => (ended = true));
  await turnsUntil(clock, () => ended);
  await work;
};

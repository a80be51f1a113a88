import { isInvalidRequestError } from '@bgc/truora';
import { expect, test } from 'vitest';

import { rejection, scripted } from './account-world.fixture.ts';

const csv = 'country,type\nCO,person\n';

const textOf = async (body: unknown): Promise<string> => new Response(body as Blob).text();

test('bytes are sent as they were when given: each row of another file would be paid for', async () => {
  const { truora, asked } = scripted(() => Response.json({ report: { id: 'RPT1' } }));
  const memory = new TextEncoder().encode(csv);
  const uploaded = truora.reports.upload('RPT1', memory, { fileName: 'drivers.csv' });
  memory.fill(0x58);
  await uploaded;
  expect(await textOf(asked[0]?.body)).toContain(csv);
});

test('a file that cannot be read is refused, and what it says of itself is not shown', async () => {
  const { truora, asked } = scripted(() => Response.json({}));
  const broken = new File([csv], 'drivers.csv');
  Object.defineProperty(broken, 'slice', {
    value: () => ({ arrayBuffer: () => Promise.reject(new DOMException('ada-example is gone', 'NotReadableError')) }),
  });
  const error = await rejection(truora.reports.upload('RPT1', broken));
  expect(error).toSatisfy(isInvalidRequestError);
  expect(String(error)).not.toContain('ada-example');
  expect(asked).toEqual([]);
});

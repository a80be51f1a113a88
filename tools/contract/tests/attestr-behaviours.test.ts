import { describe, expect, it } from 'vitest';

import { attestrContract } from '../src/attestr/contract.ts';
import { openWorld } from '../src/attestr/open-world.ts';
import { findingsIn } from './support/findings-in.ts';

const findings = await findingsIn(attestrContract);

type Behaviour = NonNullable<Parameters<typeof openWorld>[0]>;

const DOCUMENTED: Readonly<Record<string, Behaviour>> = {
  'the input as text, as the table has it': { inputForm: 'string' },
  'JSON with spaces and escapes': { jsonStyle: 'python' },
  'a check that waits for its profile': { association: 'required' },
  'errors without details': { errorDetails: 'absent', errorRequestId: 'absent' },
};

const UNDOCUMENTED: Readonly<Record<string, readonly [Behaviour, RegExp]>> = {
  'an error as text in a webhook': [{ errorForm: 'string' }, /callback request body\.payload\.error/],
  'a signature in capitals': [{ signatureCase: 'upper' }, /async\/AR\w+ response body\.signature/],
  'a body where none is documented': [{ putAnswer: 'object' }, /factx\/AX[\w-]+ response body: no body/],
};

describe('an emulator that behaves', () => {
  it.each(Object.entries(DOCUMENTED))('as documented is left in peace: %s', async (_, behaviour) => {
    expect(await findings(openWorld(behaviour))).toEqual([]);
  });

  it.each(Object.entries(UNDOCUMENTED))('otherwise is found out: %s', async (_, [behaviour, finding]) => {
    expect((await findings(openWorld(behaviour))).join('\n')).toMatch(finding);
  });
});

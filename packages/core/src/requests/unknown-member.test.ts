import { expect, test } from 'vitest';

import { unknownMember } from './unknown-member.ts';

const known = ['name', 'email', 'line2'];

test.each([
  ['nmae', '', 'nmae', 'Did you mean name?'],
  ['Email', 'references[0]', 'references[0].Email', 'Did you mean references[0].email?'],
  ['line1', '', 'line1', 'Did you mean line2?'],
])('%s at "%s" is probably a misspelling, and is shown', (name, path, field, advice) => {
  expect(unknownMember(name, known, path)).toEqual({ field, reason: 'unknown', advice });
});

test.each(['Ada Lovelace', '000-00-0000', 'name@example.com', 'somethingElse', ''])(
  'what may be data is not shown: %j',
  (name) => {
    const problem = unknownMember(name, known, 'a');
    expect(problem).toMatchObject({ field: 'a.…', advice: expect.stringContaining('name, email, line2') });
    if (name !== '') expect(JSON.stringify(problem)).not.toContain(name);
  },
);

import { createVirtualClock } from '@bgc/core/testing';
import { createMemoryStore } from '@bgc/sterling';
import { describe, expect, test } from 'vitest';

import { openAccount, person, rejection, scripted } from '../resources/account-world.fixture.ts';
import type { DroppableMember } from './candidate-keeper.ts';
import { isCandidateNotKeptError, isUnconfirmedEditError } from './kept-candidate-errors.ts';

const driversLicense = { type: 'personal', licenseNumber: 'S1234567', issuingAgency: 'US-CA' };

const openEdits = async () => {
  const world = openAccount();
  const store = createMemoryStore({ clock: world.sandbox.clock });
  const one = world.client({ store });
  const { id } = await world.settled(one.candidates.create({ ...person('ada'), driversLicense }));
  return {
    ...world,
    id,
    one,
    other: world.client({ store }),
    fields: () => world.sandbox.sterling.state().candidates[0],
  };
};

describe('Two clients of one store, at an emulated Sterling', () => {
  test('edit different members at once, and both survive, with everything else', async () => {
    const { settled, id, one, other, fields } = await openEdits();
    await settled(
      Promise.all([
        one.candidates.edit(id, { phone: '+15555550100' }),
        other.candidates.edit(id, { middleName: 'Lovelace', confirmedNoMiddleName: null }),
      ]),
    );
    const { confirmedNoMiddleName: _, ...rest } = person('ada');
    expect(fields()?.fields).toEqual({ ...rest, driversLicense, phone: '+15555550100', middleName: 'Lovelace' });
  });

  test.each(['accepted-but-timed-out', 'silence', 'truncated-body', 'server-error'] as const)(
    'lose no change to a PUT of which nobody can tell: %s',
    async (kind) => {
      const { sandbox, settled, id, one, other, fields } = await openEdits();
      const takeBack = sandbox.faults.add({ kind, operation: 'updateCandidate', times: 100 });
      const thrown = await rejection(settled(one.candidates.edit(id, { phone: '+15555550100' })));
      expect(isUnconfirmedEditError(thrown) && thrown.kept).toBe(true);
      takeBack();
      await settled(other.candidates.edit(id, { middleName: 'Lovelace' }));
      expect(fields()).toMatchObject({
        fields: { driversLicense, phone: '+15555550100', middleName: 'Lovelace', ssn: '000000000' },
        wiped: [],
      });
    },
  );

  test('repeat a PUT by themselves where that helps', async () => {
    const { sandbox, settled, id, one, fields } = await openEdits();
    sandbox.faults.add({ kind: 'server-error', operation: 'updateCandidate' });
    await settled(one.candidates.edit(id, { phone: '+15555550100' }));
    expect(fields()?.fields).toMatchObject({ phone: '+15555550100' });
  });

  test('keep nothing of an edit that is not allowed', async () => {
    const { sandbox, settled, id, one, other, fields } = await openEdits();
    sandbox.faults.add({ kind: 'forbidden', operation: 'updateCandidate' });
    expect(await rejection(settled(one.candidates.edit(id, { phone: '+15555550100' })))).toMatchObject({ status: 403 });
    await settled(other.candidates.edit(id, { middleName: 'Lovelace' }));
    expect(fields()?.fields).toMatchObject({ phone: '+15555551234', middleName: 'Lovelace' });
  });
});

describe('A client whose store knows nothing of the candidate', () => {
  test('refuses to edit, and loses the licence only when it is told that it may', async () => {
    const { sandbox, client, settled, id, fields } = await openEdits();
    const { candidates } = client({ store: createMemoryStore({ clock: sandbox.clock }) });
    expect(isCandidateNotKeptError(await rejection(settled(candidates.edit(id, { phone: '+15555550100' }))))).toBe(
      true,
    );
    expect(fields()).toMatchObject({ fields: { driversLicense, phone: '+15555551234' }, wiped: [] });
    await settled(candidates.edit(id, { phone: '+15555550100' }, { mayDrop: ['driversLicense', 'aliases'] }));
    expect(fields()?.fields).toEqual({ ...person('ada'), phone: '+15555550100' });
  });

  const editShown = async (shown: object) => {
    const puts: unknown[] = [];
    const clock = createVirtualClock({ now: Date.UTC(2026, 0, 1) });
    const { candidates } = scripted(
      ({ method, body }) => {
        if (method === 'PUT') puts.push(JSON.parse(String(body)));
        return Response.json({ ...person('ada'), driversLicense, id: '1', ...shown });
      },
      { clock, store: createMemoryStore({ clock }) },
    );
    const edit = (mayDrop: readonly DroppableMember[]) =>
      candidates.edit('1', { phone: '+15555550100' }, { mayDrop: ['middleName', ...mayDrop] });
    return { puts, edit };
  };

  test.each([
    { aliases: '' },
    { aliases: {} },
    { aliases: [null] },
    { aliases: [{ givenName: 'A', familyName: 'B' }, null] },
  ])('does not take aliases that it cannot read for none, which would wipe them: %j', async (shown) => {
    const { puts, edit } = await editShown(shown);
    const thrown = await rejection(edit([]));
    expect(isCandidateNotKeptError(thrown) && thrown.members).toEqual(['aliases']);
    expect(puts).toEqual([]);
    await edit(['aliases']);
    expect(puts).toEqual([{ ...person('ada'), driversLicense, phone: '+15555550100' }]);
  });

  test.each([[[]], [[{ givenName: 'A', familyName: 'B' }]]])('sends aliases as they are shown: %j', async (aliases) => {
    const { puts, edit } = await editShown({ aliases });
    await edit([]);
    expect(puts).toMatchObject([{ aliases }]);
  });

  test('does not take an empty text for a member that the candidate lacks', async () => {
    const { puts, edit } = await editShown({ aliases: [], middleName: '', confirmedNoMiddleName: false, dob: '' });
    const thrown = await rejection(edit([]));
    expect(isCandidateNotKeptError(thrown) && thrown.members).toEqual(['middleName', 'dob']);
    expect(puts).toEqual([]);
  });

  test('may replace the whole, and edits go on from there', async () => {
    const { sandbox, client, settled, id, fields } = await openEdits();
    const { candidates } = client({ store: createMemoryStore({ clock: sandbox.clock }) });
    await settled(candidates.update(id, { ...person('ada'), driversLicense }));
    await settled(candidates.edit(id, { address: { addressLine: '2 Side Street' } }));
    const address = { ...person('ada').address, addressLine: '2 Side Street' };
    expect(fields()?.fields).toEqual({ ...person('ada'), driversLicense, address });
  });
});

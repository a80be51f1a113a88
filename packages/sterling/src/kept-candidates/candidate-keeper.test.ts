import { isInvalidRequestError } from '@bgc/core';
import { describe, expect, it } from 'vitest';

import type { DroppableMember } from './candidate-keeper.ts';
import { failureOf, openKeepers } from './keeper-world.fixture.ts';
import { isCandidateNotKeptError } from './kept-candidate-errors.ts';
import { ada, refusedName } from './provider.fixture.ts';

describe('an edit', () => {
  it('changes what is named and sends all the rest again, the licence that GET does not return included', async () => {
    const { provider, keeper, stored } = openKeepers();
    await keeper().keep('10001', ada);
    const answer = await keeper().edit('10001', { phone: '+15555550100' });
    expect(provider.records.get('10001')).toEqual({ ...ada, phone: '+15555550100' });
    expect(answer).toMatchObject({ id: '10001', phone: '+15555550100' });
    expect(await stored()).toEqual({ format: 1, confirmed: { ...ada, phone: '+15555550100' } });
  });

  it('changes address and licence member by member, aliases as a whole, and takes away what is null', async () => {
    const { provider, keeper } = openKeepers();
    await keeper().keep('10001', ada);
    await keeper().edit('10001', {
      address: { addressLine: '2 Side Street', municipality: null, regionCode: undefined },
      driversLicense: { licenseNumber: 'T1' },
      aliases: [],
      dob: null,
      ssn: undefined,
    });
    const { dob: _, ...rest } = ada;
    const { municipality: __, ...address } = ada.address ?? { municipality: '' };
    expect(provider.records.get('10001')).toEqual({
      ...rest,
      address: { ...address, addressLine: '2 Side Street' },
      driversLicense: { ...ada.driversLicense, licenseNumber: 'T1' },
      aliases: [],
    });
    await keeper().edit('10001', { driversLicense: null });
    expect(provider.records.get('10001')).not.toHaveProperty('driversLicense');
  });

  it('does not send back what only Sterling makes', async () => {
    const { provider, keeper } = openKeepers();
    const created = { ...ada, id: '10001', screeningIds: ['7'], identityIds: [], trustIds: [], screenings: [] };
    await keeper().keep('10001', created);
    await keeper().edit('10001', {});
    expect(provider.puts).toEqual([ada]);
  });

  it.each([
    ['a member of no candidate', { shoeSize: 'A' }, 'no member that can be sent: those are'],
    ['a misspelt member away', { phon: null }, 'did you mean phone?'],
    ['an id', { id: '2' }, 'no member'],
    ['an address that is a text', { address: '1 Main Street' }, 'address is no object'],
    ['nothing', undefined, 'no object'],
    ['a wrong value', { phone: '555-0100' }, 'phone is not as Sterling documents it'],
    ['a required member away', { familyName: null }, 'familyName is missing'],
    ['a licence away from what it needs', { driversLicense: { issuingAgency: null } }, 'driversLicense.issuingAgency'],
  ])('refuses %s before anything is sent or kept', async (_, changes, message) => {
    const { provider, keeper, stored } = openKeepers();
    await keeper().keep('10001', ada);
    const thrown = await failureOf(keeper().edit('10001', changes as object));
    expect(isInvalidRequestError(thrown)).toBe(true);
    expect(String(thrown)).toContain(message);
    expect(provider.puts).toEqual([]);
    expect(await stored()).toEqual({ format: 1, confirmed: ada });
  });

  it('refuses what JSON cannot write, and says so by its own type', async () => {
    const cycle: Record<string, unknown> = {};
    cycle['address'] = cycle;
    for (const changes of [cycle, { phone: 5n }]) {
      const { provider, keeper } = openKeepers();
      await keeper().keep('10001', ada);
      expect(isInvalidRequestError(await failureOf(keeper().edit('10001', changes as object)))).toBe(true);
      expect(provider.puts).toEqual([]);
    }
  });

  it.each([
    [{ mayDrop: ['familyName'] }],
    [{ mayDrop: ['id'] }],
    [{ mayDrop: ['SSN'] }],
    [{ mayDrop: 'driversLicense' }],
    [null],
    [{ waitMs: Number.NaN }],
    [{ waitMs: -1 }],
  ])('refuses options that mean nothing: %j', async (options: object | null) => {
    const { provider, keeper } = openKeepers();
    expect(isInvalidRequestError(await failureOf(keeper().edit('10001', {}, options as object)))).toBe(true);
    expect(provider.puts).toEqual([]);
  });

  it.each([['..'], [''], [undefined]])('refuses an id that is none: %j', async (id) => {
    expect(
      isInvalidRequestError(
        await failureOf(
          openKeepers()
            .keeper()
            .edit(id as string, {}),
        ),
      ),
    ).toBe(true);
  });
});

describe('where nothing is kept', () => {
  const noName = ['middleName', 'confirmedNoMiddleName'] as const;
  const all = [...noName, 'driversLicense'] as const;

  it('an edit is refused, and names what may be lost', async () => {
    const { provider, keeper } = openKeepers();
    const thrown = await failureOf(keeper().edit('10001', { phone: '+15555550100' }));
    expect(isCandidateNotKeptError(thrown) && thrown.members).toEqual(all);
    expect(provider.puts).toEqual([]);
  });

  it('an edit that may drop the licence reads, merges, sends and keeps', async () => {
    const { provider, keeper } = openKeepers();
    await keeper().edit('10001', { phone: '+15555550100' }, { mayDrop: all });
    const { driversLicense: _, ...returned } = ada;
    expect(provider.puts).toEqual([{ ...returned, phone: '+15555550100' }]);
    await keeper().edit('10001', { phone: null });
    expect(provider.puts.at(-1)).toEqual(returned);
  });

  it.each(['clientReferenceId', 'dob', 'phone', 'ssn', 'address', 'aliases'] as const)(
    'an edit never wipes %s because Sterling did not return it: it must be named',
    async (hidden) => {
      const { provider, keeper } = openKeepers({}, { hidden: [hidden] });
      const thrown = await failureOf(keeper().edit('10001', { givenName: 'Augusta' }, { mayDrop: ['driversLicense'] }));
      if (!isCandidateNotKeptError(thrown)) throw thrown;
      expect(thrown.members).toContain(hidden);
      expect(provider.puts).toEqual([]);
      const list = /mayDrop: (\[.*\])/.exec(thrown.message)?.[1]?.replaceAll("'", '"') ?? '[]';
      const mayDrop = JSON.parse(list) as readonly DroppableMember[];
      expect(mayDrop).toEqual(thrown.members);
      await keeper().edit('10001', { givenName: 'Augusta' }, { mayDrop });
      expect(provider.puts).toHaveLength(1);
      expect(provider.puts[0]).not.toHaveProperty(hidden);
    },
  );

  it('the refusal holds names and no value, whatever was returned', async () => {
    const thrown = await failureOf(openKeepers().keeper().edit('10001', {}));
    const shown = JSON.stringify(thrown) + String((thrown as Error).stack);
    for (const value of [ada.ssn, ada.dob, ada.email, ada.driversLicense?.licenseNumber])
      expect(shown).not.toContain(value);
  });

  it('whoever has a middle name, or is confirmed to have none, needs no word for the other', async () => {
    for (const name of [{ middleName: 'Byron' }, { confirmedNoMiddleName: true }]) {
      const { provider, keeper } = openKeepers({}, { shown: { ...name, phone: '+15555551234' } });
      await keeper().edit('10001', { phone: '+15555550100' }, { mayDrop: ['driversLicense'] });
      expect(provider.puts[0]).toMatchObject({ ...name, phone: '+15555550100' });
    }
    const { keeper } = openKeepers({}, { shown: { confirmedNoMiddleName: false, phone: '+15555551234' } });
    const thrown = await failureOf(keeper().edit('10001', {}, { mayDrop: ['driversLicense'] }));
    expect(isCandidateNotKeptError(thrown) && thrown.members).toEqual(['middleName', 'driversLicense']);
  });

  it('a masked SSN is not written back, whatever may be dropped', async () => {
    const { provider, keeper } = openKeepers({}, { shown: { ssn: '***-**-0000' } });
    const thrown = await failureOf(keeper().edit('10001', { phone: '+15555550100' }, { mayDrop: [...all, 'ssn'] }));
    expect(isInvalidRequestError(thrown)).toBe(true);
    expect(String(thrown)).toContain('ssn is not as Sterling documents it');
    expect(provider.puts).toEqual([]);
  });

  it('an edit for which everything was returned needs no word', async () => {
    const { provider, keeper } = openKeepers(
      {},
      {
        shown: { confirmedNoMiddleName: true, phone: '+15555551234', driversLicense: ada.driversLicense },
      },
    );
    await keeper().edit('10001', { givenName: 'Augusta' });
    expect(provider.puts[0]).toMatchObject({ givenName: 'Augusta', driversLicense: ada.driversLicense, ssn: ada.ssn });
  });

  it('an edit that brings the licence, or takes it away, loses nothing', async () => {
    for (const driversLicense of [{ licenseNumber: 'T1', issuingAgency: 'US-TX' }, null]) {
      const { provider, keeper } = openKeepers();
      await keeper().edit('10001', { driversLicense }, { mayDrop: [...noName, 'phone'] });
      const { driversLicense: _, ...returned } = ada;
      expect(provider.puts).toEqual([driversLicense ? { ...returned, driversLicense } : returned]);
    }
  });

  it('nothing is kept after an edit that was refused', async () => {
    const { keeper, stored } = openKeepers();
    await failureOf(keeper().edit('10001', { middleName: refusedName }, { mayDrop: ['driversLicense', 'phone'] }));
    expect(await stored()).toBeNull();
  });

  it('records of another account are not looked at', async () => {
    const { keeper } = openKeepers();
    await keeper('worker-1', 'integration/other').keep('10001', ada);
    expect(isCandidateNotKeptError(await failureOf(keeper().edit('10001', {})))).toBe(true);
  });
});

describe('what is kept already', () => {
  it('is not put back to what the candidate was created with', async () => {
    const { keeper, stored } = openKeepers();
    await keeper().keep('10001', ada);
    await keeper().edit('10001', { phone: '+15555550100' });
    await keeper().keep('10001', ada);
    expect(await stored()).toMatchObject({ confirmed: { phone: '+15555550100' } });
  });
});

describe('a whole record', () => {
  it('replaces what is kept, and needs nothing kept', async () => {
    const { provider, keeper, stored } = openKeepers();
    const { driversLicense: _, ...whole } = ada;
    await keeper().replace('10001', whole);
    expect(provider.records.get('10001')).toEqual(whole);
    expect(await stored()).toEqual({ format: 1, confirmed: whole });
  });
});

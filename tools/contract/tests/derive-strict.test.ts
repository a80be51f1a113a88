import { describe, expect, it } from 'vitest';

import { deriveStrict } from '../src/strict/derive-strict.ts';
import { smallSamples, smallSpecification, smallStrictness } from './small-specification.ts';

const derive = (change: Partial<typeof smallStrictness> = {}, samples = smallSamples): unknown =>
  deriveStrict(smallSpecification, samples, { ...smallStrictness, ...change });

describe('the strict variant', () => {
  it('is refused where a tolerance of the spec is not decided', () => {
    expect(() => derive({ documentedForms: {} })).toThrow(/Several forms are taken.*Order\.id/);
  });

  it.each([
    ['a form', { documentedForms: { ...smallStrictness.documentedForms, 'Order.gone': { form: {}, why: '' } } }],
    ['a reason to be absent', { notAlways: { ...smallStrictness.notAlways, 'Order.gone': 'It is gone.' } }],
  ])('is refused where its table names %s that the spec or the samples no longer have', (_, change) => {
    expect(() => derive(change)).toThrow(/Order\.gone/);
  });

  it('is refused where a sample shows what the spec does not name', () => {
    const sample = { name: 'odd', of: 'updateOrder', document: { id: '1', state: 'done', colour: 'red' } };
    expect(() => derive({}, [...smallSamples, sample])).toThrow('odd shows Order.colour');
  });

  it('requires of every answer what all samples show, and of each kind what its samples show', () => {
    expect(derive()).toMatchObject({
      components: {
        schemas: {
          Order: {
            additionalProperties: false,
            required: ['id', 'state'],
            anyOf: [{ required: ['link'] }, { not: { required: ['link'] }, required: ['lines'] }],
          },
          Line: { additionalProperties: false, required: ['code'] },
        },
      },
    });
  });

  it('leaves the spec itself as it is', () => {
    const before = structuredClone(smallSpecification);
    derive();
    expect(smallSpecification).toEqual(before);
  });
});

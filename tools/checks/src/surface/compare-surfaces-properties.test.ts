import fc from 'fast-check';
import { expect, test } from 'vitest';

import { changeOf, compareSurfaces, type Change } from './compare-surfaces.ts';
import { readReport } from './read-report.ts';
import { reportOf } from './report.fixture.ts';

/** A type that can be written down in several orders that mean the same. */
type Shape =
  | { readonly kind: 'plain'; readonly text: string }
  | { readonly kind: 'union'; readonly of: readonly Shape[] }
  | { readonly kind: 'object'; readonly members: readonly (readonly [name: string, optional: boolean, type: Shape])[] }
  | { readonly kind: 'function'; readonly parameters: readonly Shape[]; readonly result: Shape }
  | { readonly kind: 'list'; readonly of: Shape }
  | { readonly kind: 'promise'; readonly of: Shape };

const PLAIN = ['string', 'number', 'boolean', '"a"', '"b"', 'A0', 'A1', 'A2'];

const { shape } = fc.letrec<{ shape: Shape }>((tie) => ({
  shape: fc.oneof(
    { maxDepth: 3, withCrossShrink: true },
    fc.record({ kind: fc.constant('plain' as const), text: fc.constantFrom(...PLAIN) }),
    fc.record({ kind: fc.constant('union' as const), of: fc.array(tie('shape'), { minLength: 2, maxLength: 4 }) }),
    fc.record({
      kind: fc.constant('object' as const),
      members: fc.uniqueArray(fc.tuple(fc.constantFrom('a', 'b', 'c', 'd'), fc.boolean(), tie('shape')), {
        maxLength: 4,
        selector: ([name]) => name,
      }),
    }),
    fc.record({
      kind: fc.constant('function' as const),
      parameters: fc.array(tie('shape'), { maxLength: 2 }),
      result: tie('shape'),
    }),
    fc.record({ kind: fc.constant('list' as const), of: tie('shape') }),
    fc.record({ kind: fc.constant('promise' as const), of: tie('shape') }),
  ),
}));

/** With `turned`, in the other order wherever the order says nothing, and with other names of parameters. */
const write = (of: Shape, turned = false): string => {
  const order = <T>(list: readonly T[]): readonly T[] => (turned ? list.toReversed() : list);
  if (of.kind === 'plain') return of.text;
  if (of.kind === 'union') return `(${order(of.of.map((one) => write(one, turned))).join(' | ')})`;
  if (of.kind === 'list') return `readonly (${write(of.of, turned)})[]`;
  if (of.kind === 'promise') return `Promise<${write(of.of, turned)}>`;
  if (of.kind === 'object') {
    const members = of.members.map(
      ([name, optional, type]) => `${name}${optional ? '?' : ''}: ${write(type, turned)};`,
    );
    return `{ ${order(members).join(' ')} }`;
  }
  const parameters = of.parameters.map((type, index) => `${turned ? 'p' : 'q'}${index}: ${write(type, turned)}`);
  return `((${parameters.join(', ')}) => ${write(of.result, turned)})`;
};

const surface = fc.array(fc.tuple(fc.boolean(), shape), { minLength: 1, maxLength: 4 });
type Declared = readonly (readonly [isValue: boolean, type: Shape])[];

const declarations = (declared: Declared, turned = false): readonly string[] =>
  declared.map(([isValue, type], index) =>
    isValue ? `export const v${index}: ${write(type, turned)};` : `export type A${index} = ${write(type, turned)};`,
  );

const compare = (before: readonly string[], after: readonly string[]): Change =>
  changeOf(compareSurfaces(readReport(reportOf(...before)), readReport(reportOf(...after))));

const RUNS = { numRuns: 150 };

test('another order of declarations, members and alternatives, and other names of parameters, are no change', () => {
  fc.assert(
    fc.property(surface, (declared) => {
      expect(compare(declarations(declared), declarations(declared, true).toReversed())).toBe('none');
    }),
    RUNS,
  );
});

test('an export that is added is never breaking', () => {
  fc.assert(
    fc.property(surface, shape, fc.boolean(), (declared, type, isValue) => {
      const added = isValue ? `export const added: ${write(type)};` : `export type Added = ${write(type)};`;
      expect(compare(declarations(declared), [...declarations(declared), added])).toBe('added');
    }),
    RUNS,
  );
});

test('an export that is removed is always breaking, whatever is added beside it', () => {
  fc.assert(
    fc.property(surface, fc.nat(), shape, (declared, at, type) => {
      const before = declarations(declared);
      const after = before.filter((_text, index) => index !== at % before.length);
      expect(compare(before, [...after, `export const added: ${write(type)};`])).toBe('breaking');
    }),
    RUNS,
  );
});

test('a member that is new and optional is never breaking, wherever it is added', () => {
  const withMember = (of: Shape, at: { left: number }): Shape => {
    if (of.kind === 'object') {
      at.left -= 1;
      const added: readonly (readonly [string, boolean, Shape])[] =
        at.left === -1 ? [['added', true, { kind: 'plain', text: 'string' }]] : [];
      return {
        ...of,
        members: [
          ...of.members.map(([name, optional, type]) => [name, optional, withMember(type, at)] as const),
          ...added,
        ],
      };
    }
    if (of.kind === 'function')
      return { ...of, parameters: of.parameters.map((one) => withMember(one, at)), result: withMember(of.result, at) };
    if (of.kind === 'list' || of.kind === 'promise') return { ...of, of: withMember(of.of, at) };
    return of;
  };
  fc.assert(
    fc.property(surface, fc.nat({ max: 3 }), (declared, left) => {
      const at = { left };
      const after = declared.map(([isValue, type]) => [isValue, withMember(type, at)] as const);
      expect(compare(declarations(declared), declarations(after))).toBe(at.left < 0 ? 'added' : 'none');
    }),
    RUNS,
  );
});

test('what is no change in one direction is none in the other', () => {
  fc.assert(
    fc.property(surface, surface, (one, other) => {
      const [there, back] = [
        compare(declarations(one), declarations(other)),
        compare(declarations(other), declarations(one)),
      ];
      expect(there === 'none').toBe(back === 'none');
    }),
    RUNS,
  );
});

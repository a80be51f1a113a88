import fc from 'fast-check';

const space = fc.oneof(
  { weight: 4, arbitrary: fc.constant('') },
  fc.string({ unit: fc.constantFrom(' ', '\t', '\n', '\r'), maxLength: 3 }),
);

const escapes = new Map([
  ['"', '\\"'],
  ['\\', '\\\\'],
  ['/', '\\/'],
  ['\b', '\\b'],
  ['\f', '\\f'],
  ['\n', '\\n'],
  ['\r', '\\r'],
  ['\t', '\\t'],
]);

const hexOf = (character: string): string =>
  [...Array(character.length).keys()]
    .map((at) => `\\u${character.charCodeAt(at).toString(16).padStart(4, '0')}`)
    .join('');

const mustEscape = (character: string): boolean => character < ' ' || character === '"' || character === '\\';

/** One character as JSON may write it: as it is, by a short escape, by `\u`. */
const writtenCharacter = fc
  .tuple(
    fc.oneof(
      { weight: 4, arbitrary: fc.constantFrom(...'{}[]",:\\/ \n\tabu0é日\u2028\u0000\u007f'.split(''), '🙂') },
      fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }),
    ),
    fc.nat(5),
  )
  .map(([character, style]) => {
    if (style === 0) return hexOf(character).toUpperCase().replaceAll('\\U', '\\u');
    if (style === 1) return hexOf(character);
    return escapes.get(character) !== undefined && (style === 2 || mustEscape(character))
      ? (escapes.get(character) ?? '')
      : mustEscape(character)
        ? hexOf(character)
        : character;
  });

/** A text in quotes, written in any way that JSON allows; half a surrogate pair only as an escape. */
const writtenText = fc.array(writtenCharacter, { maxLength: 6 }).map((parts) => `"${parts.join('')}"`);

/** Some letters of a name as escapes. */
const writtenName = (name: string): fc.Arbitrary<string> =>
  fc
    .tuple(...name.split('').map((letter) => fc.nat(6).map((one) => (one === 1 ? hexOf(letter) : letter))))
    .map((letters) => `"${letters.join('')}"`);

const writtenNumber = fc.oneof(
  fc.integer().map(String),
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((number) => JSON.stringify(number)),
  fc.bigInt({ min: -(10n ** 30n), max: 10n ** 30n }).map(String),
  fc.bigInt({ min: 2n ** 53n - 3n, max: 2n ** 53n + 3n }).map(String),
  fc.constantFrom('0', '-0', '0.0', '1E5', '1e+5', '-0.1e-2', '1e400', '9007199254740993.0', '12345678901234567890e1'),
);

export interface WrittenJsonOptions {
  /** Names that come up again and again, in objects at every depth. */
  readonly names: readonly string[];
}

/** JSON, written in any way that JSON allows: white space and escapes of every kind, members twice, integers of any length. Not by `JSON.stringify`. */
export const writtenJson = ({ names }: WrittenJsonOptions): fc.Arbitrary<string> => {
  const name = fc.oneof(
    { weight: 5, arbitrary: fc.oneof(...names.map(writtenName)) },
    { weight: 2, arbitrary: fc.constantFrom('"a"', '"b"', '"__proto__"', '""') },
    writtenText,
  );
  const { value } = fc.letrec<{ value: string; list: string; object: string }>((tie) => ({
    value: fc.oneof(
      { depthSize: 'small', maxDepth: 5 },
      { weight: 2, arbitrary: fc.oneof(writtenText, writtenNumber, fc.constantFrom('true', 'false', 'null')) },
      { weight: 1, arbitrary: tie('list') },
      { weight: 4, arbitrary: tie('object') },
    ),
    list: fc
      .tuple(space, fc.array(fc.tuple(space, tie('value'), space), { maxLength: 3 }))
      .map(([empty, parts]) => (parts.length === 0 ? `[${empty}]` : `[${parts.map((part) => part.join('')).join()}]`)),
    object: fc
      .tuple(space, fc.array(fc.tuple(space, name, space, tie('value'), space), { maxLength: 4 }))
      .map(([empty, members]) =>
        members.length === 0
          ? `{${empty}}`
          : `{${members.map(([before, written, middle, member, after]) => `${before}${written}${middle}:${after}${member}${before}`).join()}}`,
      ),
  }));
  return fc.tuple(space, value, space).map((parts) => parts.join(''));
};

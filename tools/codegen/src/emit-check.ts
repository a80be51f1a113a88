import type { KnownValues } from './find-enums.ts';
import { knownName } from './names.ts';
import type { NamedSchema } from './schema-list.ts';

const AGREEMENT = `
type IsAny<T> = 0 extends 1 & T ? true : false;
type Both<A, B> = [A] extends [B] ? ([B] extends [A] ? true : false) : false;
/**
 * An optional member that only one side has, or \`any\` on one side, would pass for assignable: so they are also compared with every
 * member required and \`any\` made visible.
 */
type Complete<T> = true extends IsAny<T> ? 'any type' : T extends readonly (infer Element)[] ? Complete<Element>[] : T extends object ? { [Key in keyof T]-?: Complete<T[Key]> } : T;
type Agree<A, B> = Both<A, B> extends true ? Both<Complete<A>, Complete<B>> : false;
`;

const LITERALS = `/** The literals among an open enum's types. */
type Literals<T> = T extends string ? (string extends T ? never : T) : never;
`;

const PROOF = `type Proof<T extends Readonly<Record<string, true>>> = T;
`;

const SENT = `
/** What is sent takes more than is read of it: readonly lists, and \`undefined\` for what is left out. */
type Sent<T> = T extends readonly (infer Element)[] ? Sent<Element>[] : T extends object ? { [Key in keyof T]: Sent<Exclude<T[Key], undefined>> } : T;
`;

const ANSWER = `
type Answer<Operation> = Operation extends { responses: infer Responses }
? { [Status in keyof Responses]: Status extends 200 | 201 | 202 | '2XX' ? (Responses[Status] extends { content: { 'application/json': infer Body } } ? Body : never) : never }[keyof Responses]
: never;
`;

/** A file that compiles only while `zod.ts` and `schema.ts` mean the same types. */
export const emitCheck = (
  schemas: readonly NamedSchema[],
  enums: Iterable<KnownValues>,
  sent: ReadonlySet<string>,
): string => {
  const known = [...enums];
  const agreement = ({ name, type, component = '' }: NamedSchema): string =>
    sent.has(component)
      ? `${name}: Agree<Sent<Infer<typeof ${name}>>, Sent<${type}>>;\n`
      : `${name}: Agree<Infer<typeof ${name}>, ${type}>;\n`;
  const hasInline = schemas.some(({ type }) => type.startsWith('Answer<'));
  const imports = [
    "import type { Infer } from '@bgc/core/schema';\n\n",
    known.length > 0
      ? `import type { ${known
          .map(({ name }) => knownName(name))
          .toSorted()
          .join(', ')} } from './enums.ts';\n`
      : '',
    `import type { components${hasInline ? ', operations' : ''} } from './schema.ts';\n`,
    `import type { ${schemas
      .map(({ name }) => name)
      .toSorted()
      .join(', ')} } from './zod.ts';\n`,
  ];
  const enumsAgree = known.map(({ name, type }) => `${name}: Both<${knownName(name)}, Literals<${type}>>;\n`).join('');
  return `${imports.join('')}${AGREEMENT}${known.length > 0 ? LITERALS : ''}${PROOF}${sent.size > 0 ? SENT : ''}${hasInline ? ANSWER : ''}
export type SchemasAgree = Proof<{
${schemas.map(agreement).join('')}}>;
${enumsAgree === '' ? '' : `\nexport type EnumsAgree = Proof<{\n${enumsAgree}}>;\n`}`;
};

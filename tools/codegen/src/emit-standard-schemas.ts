import { firstSentence } from '@bgc/tool-parts/first-sentence';

import { operationsOf } from './operations-of.ts';
import type { NamedSchema } from './schema-list.ts';
import type { Spec } from './spec.ts';

/** Words that have their capital from the beginning of a sentence alone. */
const PLAIN_WORD =
  /^(A|All|An|Another|Any|Checks|Feedback|From|How|In|It|Links|One|Pages|Somebody|Something|That|The|What|When|Where|Whether|Which|Who|Whose|Why)\b/;

const continued = (sentence: string): string =>
  PLAIN_WORD.test(sentence) ? sentence.charAt(0).toLowerCase() + sentence.slice(1) : sentence;

const sentenceOf = ({ schema, component, name }: NamedSchema, spec: Spec, sent: ReadonlySet<string>): string => {
  if (component === undefined) {
    const operation = operationsOf(spec).find(({ id }) => name.toLowerCase() === `${id}responseschema`.toLowerCase());
    return operation ? `Reads tolerantly what \`${operation.method} ${operation.path}\` answers.` : '';
  }
  const what = firstSentence(schema.description ?? '');
  // An export without a docstring is found by the gate of the public surface.
  if (what === '') return '';
  const reads = sent.has(component) ? `Checks \`${component}\` before it is sent` : `Reads \`${component}\` tolerantly`;
  return `${reads}: ${continued(what)}`;
};

/** The constants of the entry `/schemas`: those of `zod.ts` as Standard Schemas, each with what the spec says of its component. */
export const emitStandardSchemas = (spec: Spec, schemas: readonly NamedSchema[], sent: ReadonlySet<string>): string => {
  const code = schemas
    .toSorted((one, other) => (one.name < other.name ? -1 : 1))
    .map((named) => {
      const sentence = sentenceOf(named, spec, sent).replaceAll('*/', '* /');
      const comment = sentence === '' ? '' : `/** ${sentence} */\n`;
      return `${comment}export const ${named.name} = /* @__PURE__ */ standardSchema(read.${named.name});\n`;
    });
  return `import { standardSchema } from '@bgc/core/standard-schema';\n\nimport * as read from './zod.ts';\n\n${code.join('')}`;
};

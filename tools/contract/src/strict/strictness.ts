import type { JsonSchema } from '../specification.ts';

/** What turns a spec that reads tolerantly into one that allows only what the documents show. Each entry says why. */
export interface Strictness {
  /** Where the spec takes several forms: the one that is documented, by place. */
  readonly documentedForms: Readonly<Record<string, { readonly form: JsonSchema; readonly why: string }>>;
  /** The same for all members that have such a union of types: `string|integer`. Several, where the documents have all of them. */
  readonly documentedTypes: Readonly<
    Record<string, { readonly type: string | readonly string[]; readonly why: string }>
  >;
  /** Operations whose success is documented without a body, though the spec reads one where it comes. */
  readonly answersNothing: Readonly<Record<string, string>>;
  /** Operations whose success is documented with a body that the spec leaves out, as there is nothing in it to be read. */
  readonly answersUnread?: Readonly<Record<string, { readonly schema: JsonSchema; readonly why: string }>>;
  /** Maps whose names are data. All other objects have no members but the documented ones. */
  readonly openMaps: Readonly<Record<string, string>>;
  /** Schemas of which the documents show two kinds, told apart by a member. */
  readonly kinds: Readonly<Record<string, string>>;
  /** What holds of a schema beside its members: a member that is there because of another's value. */
  readonly conditions: Readonly<Record<string, { readonly anyOf: readonly JsonSchema[]; readonly why: string }>>;
  /** Members that all samples happen to show and that an answer can still lack, by place, with the reason. */
  readonly notAlways: Readonly<Record<string, string>>;
  /** Members that the text requires and that no sample shows, by schema. */
  readonly alsoRequired: Readonly<Record<string, { readonly members: readonly string[]; readonly why: string }>>;
}

/** A sample of the documents, and what it is a sample of. */
export interface Sample {
  readonly name: string;
  /** The operation whose success it is, or the name of a webhook whose request it is. */
  readonly of: string;
  readonly document: unknown;
}

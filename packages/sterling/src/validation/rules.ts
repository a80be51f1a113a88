import type { Problem } from '@bgc/core/requests';

export type { Problem };

/** What a text, number or flag must be. */
export interface ValueRule {
  readonly kind: 'value';
  readonly advice: string;
  readonly test: (value: unknown) => boolean;
}

export interface ListRule {
  readonly kind: 'list';
  readonly advice: string;
  readonly of: Rule;
}

export interface ObjectRule {
  readonly kind: 'object';
  readonly advice: string;
  readonly required: readonly string[];
  readonly members: Readonly<Record<string, Rule>>;
  /** Names that the provider's documents use elsewhere for a member of this object, and the member that they mean here. */
  readonly misnamed?: Readonly<Record<string, string>>;
  /** What is sent without being looked at. */
  readonly accepted?: readonly string[];
  /** What only answers have, and what to do in place of sending it. */
  readonly answered?: { readonly names: readonly string[]; readonly advice: string };
  /** The provider made it, or it holds options as well: names that are not known pass. */
  readonly open?: true;
  /** What one member alone cannot tell. Asked when everything else is right. */
  readonly together?: (value: Readonly<Record<string, unknown>>) => readonly Problem[];
}

export type Rule = ValueRule | ListRule | ObjectRule;

export const value = (advice: string, test: (value: unknown) => boolean): ValueRule => ({
  kind: 'value',
  advice,
  test,
});

export const list = (advice: string, of: Rule): ListRule => ({ kind: 'list', advice, of });

export const object = (rule: Omit<ObjectRule, 'kind'>): ObjectRule => ({ kind: 'object', ...rule });

import { refuseProblems as refuse, unknownMember } from '@bgc/core/requests';
import type { Problem } from '@bgc/core/requests';

import type { Rules } from './rules.ts';

export type { Problem };

export type Form = Readonly<Record<string, unknown>>;

export interface FormRules {
  readonly members: Rules;
  readonly required: readonly string[];
  /** What one field alone cannot tell. Asked when everything else is right. */
  readonly together?: (form: Form) => readonly Problem[];
}

/** Filters or options: none of them is required, and a misspelt one would find everything, or do nothing. */
export const optional = (members: Rules): FormRules => ({ members, required: [] });

/** `null` is sent as no value, so it is none here. */
export const isGiven = (form: Form, name: string): boolean => form[name] !== undefined && form[name] !== null;

export const missing = (field: string, advice: string): Problem => ({ field, reason: 'required', advice });

/** Everything that is wrong with a form. */
export const findProblems = (form: unknown, { members, required, together }: FormRules): readonly Problem[] => {
  if (typeof form !== 'object' || form === null || Array.isArray(form))
    return [
      {
        field: '',
        reason: 'format',
        advice: required.length > 0 ? `Give an object with ${required.join(', ')}` : 'Give an object, or leave it out',
      },
    ];
  const given = form as Form;
  const names = Object.keys(given).filter((name) => isGiven(given, name));
  const problems: readonly Problem[] = [
    ...names.flatMap((name): readonly Problem[] => {
      const rule = Object.hasOwn(members, name) ? members[name] : undefined;
      if (rule === undefined) return [unknownMember(name, Object.keys(members))];
      return rule.test(given[name]) ? [] : [{ field: name, reason: 'format', advice: rule.advice }];
    }),
    ...required
      .filter((name) => !isGiven(given, name))
      .map((name) => missing(name, members[name]?.advice ?? `Give ${name}`)),
  ];
  return problems.length > 0 ? problems : (together?.(given) ?? []);
};

/** Throws an `InvalidRequestError` that names each wrong field, in `complaints` too, and never a value. */
export const refuseProblems = (problems: readonly Problem[], operation: string): void =>
  refuse(problems, { provider: 'truora', brand: 'Truora', operation });

/** Checks a whole form by its rules, as a caller gives it. */
export const checkForm = (form: unknown, rules: FormRules, operation: string): void =>
  refuseProblems(findProblems(form, rules), operation);

import type { ObjectRule, Problem, Rule } from './rules.ts';

export type Members = Readonly<Record<string, unknown>>;

export const isObject = (value: unknown): value is Members =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** `null` is sent as no value, so it is none here. */
export const isAbsent = (value: unknown): value is null | undefined => value === undefined || value === null;

export const memberPath = (path: string, name: string): string => (path === '' ? name : `${path}.${name}`);

const under = (path: string, problem: Problem): Problem => ({ ...problem, field: memberPath(path, problem.field) });

const problemsOfObject = (value: Members, rule: ObjectRule, path: string): readonly Problem[] => {
  const { members, required, together } = rule;
  const problems: Problem[] = [];
  for (const [name, member] of Object.entries(members)) {
    const field = memberPath(path, name);
    if (!isAbsent(value[name])) problems.push(...findProblems(value[name], member, field));
    else if (required.includes(name)) problems.push({ field, reason: 'required', advice: member.advice });
  }
  if (problems.length > 0 || together === undefined) return problems;
  return together(value).map((problem) => under(path, problem));
};

/**
 * Everything that is wrong with the members that are known. The others are `findUnknown`'s: what was read may hold some that the provider has added.
 */
export const findProblems = (value: unknown, rule: Rule, path = ''): readonly Problem[] => {
  const wrong: readonly Problem[] = [{ field: path, reason: 'format', advice: rule.advice }];
  if (rule.kind === 'value') return rule.test(value) ? [] : wrong;
  if (rule.kind === 'object') return isObject(value) ? problemsOfObject(value, rule, path) : wrong;
  if (!Array.isArray(value)) return wrong;
  // Array.from, so that a hole is looked at, too: it would be sent as null.
  return Array.from(value).flatMap((item, index) => findProblems(item, rule.of, `${path}[${index}]`));
};

import type { ObjectRule, Problem, Rule } from './rules.ts';

export type Members = Readonly<Record<string, unknown>>;

export const isObject = (value: unknown): value is Members =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** `null` is sent as no value, so it is none here. */
export const isAbsent = (value: unknown): value is null | undefined => value === undefined || value === null;

const memberPath = (path: string, name: string): string => (path === '' ? name : `${path}.${name}`);

const under = (path: string, problem: Problem): Problem => ({ ...problem, field: memberPath(path, problem.field) });

const problemsOfObject = (value: Members, rule: ObjectRule, path: string): readonly Problem[] => {
  const { members, required, misnamed = {}, together } = rule;
  const problems: Problem[] = [];
  for (const [wrong, right] of Object.entries(misnamed)) {
    if (!Object.hasOwn(value, wrong) || isAbsent(value[wrong])) continue;
    problems.push({ field: memberPath(path, wrong), reason: 'format', advice: `Sterling calls it ${right} here` });
  }
  for (const [name, member] of Object.entries(members)) {
    const field = memberPath(path, name);
    if (!isAbsent(value[name])) problems.push(...findProblems(value[name], member, field));
    else if (required.includes(name)) problems.push({ field, reason: 'required', advice: member.advice });
  }
  if (problems.length > 0 || together === undefined) return problems;
  return together(value).map((problem) => under(path, problem));
};

/**
 * Everything that is wrong with a value. Members without a rule are let through: the provider adds optional ones without a new version
 * (provider document, "Versioning").
 */
export const findProblems = (value: unknown, rule: Rule, path = ''): readonly Problem[] => {
  const wrong: readonly Problem[] = [{ field: path, reason: 'format', advice: rule.advice }];
  if (rule.kind === 'value') return rule.test(value) ? [] : wrong;
  if (rule.kind === 'object') return isObject(value) ? problemsOfObject(value, rule, path) : wrong;
  if (!Array.isArray(value)) return wrong;
  // Array.from, so that a hole is looked at, too: it would be sent as null.
  return Array.from(value).flatMap((item, index) => findProblems(item, rule.of, `${path}[${index}]`));
};

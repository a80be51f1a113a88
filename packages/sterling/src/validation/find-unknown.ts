import { nearestName } from '@bgc/core';

import { isObject, memberPath } from './find-problems.ts';
import type { ObjectRule, Problem, Rule } from './rules.ts';

/** A name may be data where names come from data: shown is only what looks like one, and is near to one that is known. */
const isPlain = (name: string): boolean => /^[a-z_]{1,38}\d{0,2}$/i.test(name);

/** What was probably meant, in a member that the name begins with where there is one: whoever writes `callbackUrl` means `callback.uri`. */
const meantBy = (name: string, rule: Rule | undefined): string | undefined => {
  if (rule?.kind !== 'object') return undefined;
  const names = Object.keys(rule.members);
  const outer = names.find((known) => name.length > known.length && name.toLowerCase().startsWith(known.toLowerCase()));
  const inner = outer === undefined ? undefined : meantBy(name.slice(outer.length), rule.members[outer]);
  return inner === undefined ? nearestName(name, names) : `${outer}.${inner}`;
};

const problemOf = (name: string, rule: ObjectRule, path: string): Problem => {
  const { members, misnamed = {}, answered } = rule;
  const field = memberPath(path, name);
  if (Object.hasOwn(misnamed, name))
    return { field, reason: 'format', advice: `Sterling calls it ${misnamed[name]} here` };
  if (answered?.names.includes(name) === true) return { field, reason: 'unknown', advice: answered.advice };
  const meant = isPlain(name) ? meantBy(name, rule) : undefined;
  if (meant !== undefined) return { field, reason: 'unknown', advice: `Did you mean ${memberPath(path, meant)}?` };
  const known = Object.keys(members).join(', ');
  const advice = `Those are ${known} (its own name is not shown, as it may be data)`;
  return { field: memberPath(path, '…'), reason: 'unknown', advice };
};

/**
 * Members of a body that have no rule, at any depth: they would be sent, and do nothing. The provider adds optional ones without a new version ("Versioning"), and
 * what is not known yet goes by `sterling.api`.
 */
export const findUnknown = (value: unknown, rule: Rule, path = ''): readonly Problem[] => {
  if (rule.kind === 'list')
    return Array.isArray(value) ? value.flatMap((item, index) => findUnknown(item, rule.of, `${path}[${index}]`)) : [];
  if (rule.kind === 'value' || !isObject(value)) return [];
  const { members, accepted = [], open } = rule;
  return Object.entries(value).flatMap(([name, given]): readonly Problem[] => {
    const member = Object.hasOwn(members, name) ? members[name] : undefined;
    if (member !== undefined) return findUnknown(given, member, memberPath(path, name));
    return open === true || given === undefined || accepted.includes(name) ? [] : [problemOf(name, rule, path)];
  });
};

import { alwaysRequired, checkMembers } from './check-members.ts';
import { findProblems, isGiven, missing, refuseProblems } from './check-form.ts';
import type { Form, FormRules, Problem } from './check-form.ts';
import { guideCountries, lackingByOlderTable, olderCountries } from './older-requirements.ts';
import { consent, oneOf, text } from './rules.ts';
import type { Rule } from './rules.ts';

const operation = 'createCheck';

const kinds: readonly string[] = ['person', 'vehicle', 'company'];

/** By what each is known: "A valid ID: from the person, vehicle, or company to run the background check". One of them is needed; the first is told. */
const identifiers: Readonly<Record<string, readonly string[]>> = {
  person: ['national_id', 'foreign_id', 'passport', 'pep', 'ptp', 'diplomatic_id'],
  vehicle: ['license_plate', 'national_id'],
  company: ['tax_id', 'national_id'],
};

/** The international lists are searched by name. */
const names: Readonly<Record<string, readonly string[]>> = {
  person: ['first_name', 'last_name'],
  company: ['company_name'],
};

const identify = (form: Form): readonly Problem[] => {
  const type = String(form['type']);
  const known = identifiers[type] ?? [];
  if (known.some((name) => isGiven(form, name))) return [];
  const named = form['country'] === 'ALL' ? (names[type] ?? []) : [];
  if (named.length > 0 && named.every((name) => isGiven(form, name))) return [];
  return [missing(named[0] ?? known[0] ?? 'national_id', `Give one of: ${[...known, ...named].join(', ')}`)];
};

/** "For background checks in Brazil, create a new key named date_of_birth"; a Brazilian is known by the CPF alone. */
const ofBrazil = (form: Form): readonly Problem[] =>
  form['country'] === 'BR' && form['type'] === 'person'
    ? ['national_id', 'date_of_birth']
        .filter((name) => !isGiven(form, name))
        .map((name) => missing(name, checkMembers[name]?.advice ?? ''))
    : [];

const country = oneOf(...guideCountries, ...olderCountries);

const rulesOf = (form: unknown): FormRules => {
  const isPerson = typeof form === 'object' && form !== null && (form as Form)['type'] === 'person';
  const kind = oneOf(...kinds);
  return {
    members: {
      ...checkMembers,
      country: { ...country, advice: `${country.advice}, or send another country by \`truora.api\`` },
      type: { ...kind, advice: `${kind.advice}; a custom type is checked by \`checks.createCustom\`` },
      ...(isPerson ? { user_authorized: consent } : {}),
    },
    required: alwaysRequired,
    together: (given) => {
      const problems = ofBrazil(given);
      return problems.length > 0 ? problems : identify(given);
    },
  };
};

/**
 * Checks the request of a check before it is sent, and gives the fields that only the older table requires of it.
 *
 * @throws InvalidRequestError that names every wrong field as Truora does, never its value.
 */
export const checkCheckRequest = (form: unknown): readonly string[] => {
  refuseProblems(findProblems(form, rulesOf(form)), operation);
  return lackingByOlderTable(form as Form);
};

/** What the account has named itself. The three kinds can neither be made nor changed, and need more than a custom type. */
export const customType: Rule = {
  advice: 'Give the name of a custom type: `checks.create` checks person, vehicle and company',
  test: (value) => text.test(value) && !kinds.includes(String(value).trim().toLowerCase()),
};

const customRules: FormRules = { members: { ...checkMembers, type: customType }, required: alwaysRequired };

/** Of a custom type nobody documents what it needs: only what all checks have in common is looked at. */
export const checkCustomCheckRequest = (form: unknown): void =>
  refuseProblems(findProblems(form, customRules), operation);

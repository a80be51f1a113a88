import { isLoopback } from '@bgc/core';

import type { Form } from '../providers/provider.ts';

export interface FormProblem {
  readonly verdict: 'failed' | 'warning';
  /** Follows the name of the variable; never holds the value. */
  readonly seen: string;
  readonly fix: string;
}

const failed = (seen: string, fix: string): FormProblem => ({ verdict: 'failed', seen, fix });
const warning = (seen: string, fix: string): FormProblem => ({ verdict: 'warning', seen, fix });

/** What templates and examples have in place of a value. */
const placeholder =
  /^(?:<.*>|\[.*\]|\{.*\}|\$\{?\w+\}?|x{3,}|\.{3}|…|your[-_ ].*|change[-_ ]?me|todo|example|secret|password)$/i;

const ofAnyValue = (value: string): FormProblem | undefined => {
  if (value.trim() !== value) return failed('has white space around it', 'Take it away: it is sent along.');
  if (/^(["']).*\1$/s.test(value)) return failed('has quotes around it', 'Take them away: they are sent along.');
  if (/[\p{Cc}\u2028\u2029]/u.test(value))
    return failed('holds a control character or line break', 'Copy it again, as one line.');
  if (placeholder.test(value)) return failed('is a placeholder', 'Give the real value.');
  return undefined;
};

const ofUrl = (value: string): FormProblem | undefined => {
  if (!URL.canParse(value)) return failed('is no complete URL', 'Give one that begins with https://.');
  const { protocol, hostname, username, password, search, hash } = new URL(value);
  if (protocol !== 'https:' && !(protocol === 'http:' && isLoopback(hostname)))
    return failed(
      'is not https',
      'Give an https URL: credentials and records travel there. http is for this machine only.',
    );
  if (username !== '' || password !== '') return failed('holds a user name or password', 'Leave them out.');
  return search === '' && hash === '' ? undefined : failed('holds a query or a fragment', 'Leave it out.');
};

const ofSecret = (value: string): FormProblem | undefined => {
  if (/^(?:basic|bearer)\s/i.test(value))
    return failed('begins with the word of a header', 'Give what comes after it alone.');
  if (/\s/.test(value)) return failed('holds white space', 'Copy it again: it may be two values.');
  return value.length < 8 ? warning('is shorter than eight characters', 'Look whether it was cut off.') : undefined;
};

/** What is wrong with the form of a value: the first thing, or nothing. Total. */
export const judgeForm = (form: Form, value: string): FormProblem | undefined => {
  const general = ofAnyValue(value);
  if (general !== undefined) return general;
  if (form.kind === 'url') return ofUrl(value);
  if (form.kind === 'secret') return ofSecret(value);
  if (form.kind === 'one-of') {
    const choices = form.choices.join(' or ');
    return form.choices.includes(value)
      ? undefined
      : failed('is none of its values', `Give ${choices}, in lower case.`);
  }
  if (form.kind === 'like') {
    if (!form.pattern.test(value)) return failed('has another form', `Give ${form.says}.`);
    return form.usual?.test(value) === false
      ? warning('is none of the usual values', `Check it: usual is ${form.says}.`)
      : undefined;
  }
  return /\s/.test(value) ? failed('holds white space', 'Copy it again: it may be two values.') : undefined;
};

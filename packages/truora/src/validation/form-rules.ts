import { isCalendarDate } from '@bgc/core/requests';

import { KnownDataSet } from '../generated/enums.ts';
import { isGiven, missing } from './check-form.ts';
import type { Form, FormRules, Problem } from './check-form.ts';
import { customType } from './check-rules.ts';
import { email, frequency, oneOf, receiverUrl, text, weight } from './rules.ts';
import type { Rule, Rules } from './rules.ts';

const status = oneOf('enabled', 'disabled');

export const continuousCheckRules: FormRules = {
  members: { check_id: text, frequency, status },
  required: ['check_id', 'frequency'],
};

export const continuousUpdateRules: FormRules = { members: { frequency, status }, required: ['frequency', 'status'] };

export const reportRules: FormRules = { members: { name: text }, required: ['name'] };

/** `behavior`, which is a data set of answers, has no weight in the reference. */
const weighed = KnownDataSet.filter((name) => name !== 'behavior');

/** Tenths do not add up to 1 exactly in binary: ten of 0.1 make 0.9999999999999999. */
const tolerance = 1e-6;

const sumToOne = (form: Form): readonly Problem[] => {
  const weights = Object.keys(form).filter((name) => name.startsWith('dataset_') && isGiven(form, name));
  const sum = weights.reduce((total, name) => total + Number(form[name]), 0);
  return Math.abs(sum - 1) <= tolerance
    ? []
    : [{ field: 'dataset_…', reason: 'format', advice: 'Give weights that sum up to 1' }];
};

const typeName: Rules = { country: text, type: customType };

export const typeNameRules: FormRules = { members: typeName, required: ['type'] };

/** "Weights are numbers between 0 and 1 … the sum of all weights must equal 1." ("Create config", https://docs.truora.com/openapi.json) */
export const customTypeRules: FormRules = {
  members: {
    ...typeName,
    ...Object.fromEntries(weighed.map((name) => [`dataset_${name}`, weight])),
  },
  required: ['country', 'type'],
  together: sumToOne,
};

const actions: Rule = {
  advice: 'Give a list of created, started, finished, delayed, or leave it out for all of them',
  // An empty one would be sent as none, which means all.
  test: (value) =>
    Array.isArray(value) &&
    value.length > 0 &&
    value.every((action) => ['created', 'started', 'finished', 'delayed'].includes(action as string)),
};

/** "Required if subscriber_type was set to email" or "web" ("Create hook", https://docs.truora.com/openapi.json). */
const subscriber = (form: Form): readonly Problem[] => {
  const [name, rule] =
    form['subscriber_type'] === 'web'
      ? (['subscriber_url', receiverUrl] as const)
      : (['subscriber_address', email] as const);
  return isGiven(form, name) ? [] : [missing(name, rule.advice)];
};

export const hookRules: FormRules = {
  members: {
    event_type: oneOf('all', 'check', 'continuous_check'),
    subscriber_type: oneOf('web', 'email'),
    subscriber_url: receiverUrl,
    subscriber_address: email,
    subscriber_name: text,
    subscriber_language: text,
    actions,
    status,
  },
  required: ['event_type', 'subscriber_type'],
  together: subscriber,
};

const dateOrTime: Rule = {
  advice: 'Give a date that exists, 1990-01-31, or a time, 1990-01-31T00:00:00Z',
  test: (value) =>
    isCalendarDate(value) ||
    (typeof value === 'string' &&
      isCalendarDate(value.slice(0, 10)) &&
      /^.{10}T[\d:.]+(?:Z|[+-]\d\d:\d\d)$/.test(value) &&
      !Number.isNaN(Date.parse(value))),
};

const feedback: Rules = {
  first_name: text,
  last_name: text,
  document_id: text,
  document_type: text,
  country: text,
  // The schema has a list; its own sample (`Good Reputation`) is not in it.
  reason: text,
  birth_date: dateOrTime,
  feedback_date: dateOrTime,
  email,
};

export const behaviorRules: FormRules = {
  members: { ...feedback, phone_number: text },
  required: Object.keys(feedback),
};

import { checkNames } from '../known-names.ts';
import { defaultBehaviour, type AccountBehaviour } from './account.ts';
import { CHECK_KINDS, type AttestrCheckKind } from './world.ts';
import { wireChoices } from './wire-behaviour.ts';

interface Must {
  readonly be: string;
  readonly fits: (value: unknown) => boolean;
}

const isNumber = (value: unknown, least: number): boolean => Number.isInteger(value) && Number(value) >= least;

const choice = (...choices: readonly string[]): Must => ({
  be: `one of: ${choices.join(', ')}`,
  fits: (value) => choices.includes(value as string),
});

const number = (least: number, ...words: readonly string[]): Must => ({
  be: `a whole number, ${least} or more${words.length > 0 ? `, or ${words.join(', ')}` : ''}`,
  fits: (value) => isNumber(value, least) || words.includes(value as string),
});

const list = (be: string, fits: (item: unknown) => boolean): Must => ({
  be,
  fits: (value) => Array.isArray(value) && value.every(fits),
});

const SERVICES: readonly string[] = [...CHECK_KINDS, 'profile', 'media'];
const LIMIT = number(0, 'unlimited');

const RULES: { readonly [Name in keyof AccountBehaviour]: Must } = {
  ...(Object.fromEntries(Object.entries(wireChoices).map(([name, choices]) => [name, choice(...choices)])) as {
    readonly [Name in keyof typeof wireChoices]: Must;
  }),
  webhookDelayMs: number(0),
  webhookCopies: number(1),
  webhookCopyAfterMs: number(0),
  webhookGatherMs: number(0),
  webhookOrder: choice('made', 'newest-first'),
  webhookTimeoutMs: number(1),
  webhookRetryAfterMs: list('a list of milliseconds', (ms) => isNumber(ms, 0)),
  accountBurst: LIMIT,
  apiBurst: LIMIT,
  accountDaily: LIMIT,
  apiDaily: LIMIT,
  turnaround: number(0, '2-5d', 'never'),
  credits: LIMIT,
  app: choice('active', 'deactivated'),
  clientAddress: choice('listed', 'not-listed'),
  notProvisioned: list(`a list of: ${SERVICES.join(', ')}`, (service) => SERVICES.includes(service as string)),
  association: choice('not-needed', 'required'),
  notAssociable: list(`a list of: ${CHECK_KINDS.join(', ')}`, (kind) => CHECK_KINDS.includes(kind as AttestrCheckKind)),
  contentTypeOnGet: choice('required', 'optional'),
  archiveAfter: number(0, 'never'),
  mediaStreamPath: {
    be: 'a path with {mediaId}, e.g. /api/{version}/public/media/{mediaId}',
    fits: (value) => typeof value === 'string' && value.startsWith('/') && value.includes('/{mediaId}'),
  },
};

/** Throws an `Error` that names the behaviour which does not exist, or the value it cannot have. */
export const checkBehaviour = (behaviour: Partial<AccountBehaviour>): Partial<AccountBehaviour> => {
  checkNames("Attestr's behaviour", behaviour, Object.keys(defaultBehaviour));
  for (const [name, value] of Object.entries(behaviour) as [keyof AccountBehaviour, unknown][]) {
    const { be, fits } = RULES[name];
    if (!fits(value)) throw new Error(`Attestr's behaviour ${name} must be ${be}`);
  }
  return behaviour;
};

import { checkNames } from '../known-names.ts';
import { defaultBehaviour, type TruoraBehaviour } from './account.ts';

/** The behaviours that are a choice, with their choices. */
const CHOICES: { readonly [Name in keyof TruoraBehaviour]?: readonly TruoraBehaviour[Name][] } = {
  keyVersion: [1, 0],
  requiredFields: ['guide', 'table'],
  otherBodyStatus: [415, 400],
  errorCode: ['number', 'string'],
  reusedStatus: [201, 200],
  nameScore: ['name_score', 'homonym_score', 'both'],
  databaseIds: ['as-observed', 'always', 'never'],
  customInput: ['absent', 'shown'],
  lists: ['envelope', 'bare'],
  lastPage: ['absent', 'empty'],
  next: ['path', 'url', 'elsewhere'],
  pdf: ['created-first', 'directly'],
  pdfPath: ['plain', 'slash', 'elsewhere'],
  customTypes: ['wrapped', 'bare'],
  hookOrder: ['made', 'newest-first'],
  hookRetryToken: ['same', 're-signed'],
  hookKeyForm: ['text', 'hex'],
};

/** The behaviours that are a number: the least and the most of it, and words that stand for one. */
const NUMBERS: {
  readonly [Name in keyof TruoraBehaviour]?: readonly [least: number, most: number, ...words: string[]];
} = {
  reuseWindowMs: [0, Infinity],
  highPriorityLimit: [0, Infinity],
  queueMs: [0, Infinity],
  turnaround: [0, Infinity, '2-3min', 'never'],
  delayedMs: [0, Infinity],
  fractionDigits: [0, 9, 'variable'],
  pageSize: [1, Infinity],
  pdfMs: [0, Infinity],
  hookDelayMs: [0, Infinity],
  hookCopies: [1, 100],
  hookCopyAfterMs: [0, Infinity],
  hookGatherMs: [0, Infinity],
  hookBatchMs: [0, Infinity],
  hookTimeoutMs: [1, Infinity],
};

const isWhole = (value: unknown, least: number, most: number): boolean =>
  Number.isInteger(value) && Number(value) >= least && Number(value) <= most;

/** Throws an `Error` that names the behaviour which does not exist, or the value it cannot have. */
export const checkBehaviour = (behaviour: Partial<TruoraBehaviour>): Partial<TruoraBehaviour> => {
  checkNames("Truora's behaviour", behaviour, Object.keys(defaultBehaviour));
  for (const [name, value] of Object.entries(behaviour) as [keyof TruoraBehaviour, unknown][]) {
    const choices: readonly unknown[] | undefined = CHOICES[name];
    if (choices && !choices.includes(value)) {
      throw new Error(
        `Truora's behaviour ${name} cannot be ${JSON.stringify(value)}: use one of ${choices.join(', ')}`,
      );
    }
    const [least, most, ...words]: readonly [least?: number, most?: number, ...words: string[]] = NUMBERS[name] ?? [];
    if (least !== undefined && !words.includes(String(value)) && !isWhole(value, least, most ?? Infinity)) {
      const or = words.length > 0 ? `, or one of: ${words.join(', ')}` : '';
      throw new Error(`Truora's behaviour ${name} must be a whole number, ${least} or more${or}`);
    }
    if (name === 'hookRetryAfterMs' && !(Array.isArray(value) && value.every((ms) => isWhole(ms, 0, Infinity)))) {
      throw new Error("Truora's behaviour hookRetryAfterMs must be a list of milliseconds, none for no retry");
    }
  }
  return behaviour;
};

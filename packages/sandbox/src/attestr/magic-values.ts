import type { FaultSpec } from '../faults/fault.ts';
import { SPOILINGS, strikesAgain, type Spoiling } from '../faults/spoiling.ts';
import { isJsonObject, type Json } from '../json.ts';
import { ERRORS, type AttestrErrorCode } from './errors.ts';
import type { Asked } from './operation.ts';
import type { Outcome } from './outcome.ts';

/** A name that makes a request behave in a certain way. */
export interface AttestrMagicValue {
  /** `employer` of an employment check, or `tag` of any check. */
  readonly employer: string;
  readonly does: string;
  readonly outcome?: Outcome;
  /** Every request, or the first `times`, are refused with this code. */
  readonly refuses?: { readonly code: AttestrErrorCode; readonly times?: number };
  /** Spoils the first `times` POSTs. */
  readonly spoils?: Spoiling;
}

/** Those of each request are refused for ever, unless told how often. */
const REFUSED: readonly (readonly [code: AttestrErrorCode, times?: number])[] = [
  [4001],
  [4005],
  [4016],
  [4031],
  [4035],
  [4039],
  [4291, 2],
  [4292, 2],
  [4293],
  [4294],
  [5001],
];

const refusal = ([code, times]: (typeof REFUSED)[number]): AttestrMagicValue => ({
  employer: `Error-${code}`,
  does: `${times === 2 ? 'the first two POSTs are' : 'the POST is'} refused: ${ERRORS[code][0]}, ${code}`,
  refuses: { code, ...(times === undefined ? {} : { times }) },
});

/**
 * Employers, or tags, that decide how a check at Attestr ends, or what is spoiled on the way; for tables and menus of your own.
 *
 * @example console.table(attestrMagicValues.map(({ employer, does }) => ({ employer, does })));
 */
export const attestrMagicValues: readonly AttestrMagicValue[] = [
  { employer: 'Clear', does: 'completes with Clear, as everybody else', outcome: { status: 'Clear' } },
  { employer: 'Alert', does: 'completes with Alert', outcome: { status: 'Alert' } },
  { employer: 'False', does: 'completes with False', outcome: { status: 'False' } },
  { employer: 'More-Info', does: 'completes with MoreInfo', outcome: { status: 'MoreInfo' } },
  { employer: 'No-Result', does: 'completes with NoResult', outcome: { status: 'NoResult' } },
  {
    employer: 'Unknown-Status',
    does: 'completes with a status that nobody documents',
    outcome: { status: 'Escalated' },
  },
  {
    employer: 'Hostile-Html',
    does: 'completes with Alert; the description has a script, quotes, slashes and letters of several alphabets',
    outcome: {
      status: 'Alert',
      description:
        '<p>Dates "differ" <b>by 3 months</b> &amp; more: a/b \\ c</p><script>alert(1)</script><img src=x onerror="alert(2)"><p>बेंगलुरु Zürich 東京 😀</p>',
    },
  },
  { employer: 'Errored', does: 'ends ERRORED, with 5001', outcome: { error: { code: 5001 } } },
  {
    employer: 'Archived',
    does: 'completes and is archived at once: no signature',
    outcome: { status: 'Clear', archived: true },
  },
  { employer: 'Never', does: 'stays INITIATED until it is finished by hand', outcome: { never: true } },
  {
    employer: 'Lost-Check',
    does: 'the first POST takes effect, its answer never comes',
    spoils: SPOILINGS.lost,
  },
  {
    employer: 'Reset-Check',
    does: 'the first POST takes effect, then the connection is reset',
    spoils: SPOILINGS.reset,
  },
  {
    employer: 'Late-Check',
    does: 'the first POST is reset, and takes effect 5 s later',
    spoils: SPOILINGS.late,
  },
  {
    employer: 'Flaky-Check',
    does: 'the first two POSTs answer 503, 5001',
    spoils: SPOILINGS.flaky,
  },
  ...REFUSED.map(refusal),
];

/** File names, without their ending, whose upload is refused. */
export const attestrMagicFiles: readonly {
  readonly fileName: string;
  readonly does: string;
  readonly code: AttestrErrorCode;
}[] = [
  { fileName: 'Error-4005', does: 'the upload is refused as above 15 MB: 400, 4005', code: 4005 },
  { fileName: 'Error-4007', does: 'the upload is refused as of an incompatible type: 400, 4007', code: 4007 },
  { fileName: 'Error-5001', does: 'the upload fails: 500, 5001', code: 5001 },
];

export const magicFileOf = (fileName: string): AttestrErrorCode | undefined =>
  attestrMagicFiles.find((magic) => magic.fileName === fileName.replace(/\.\w+$/, ''))?.code;

export const magicFor = (body: Json | undefined): AttestrMagicValue | undefined => {
  if (!isJsonObject(body)) return undefined;
  const named = (name: string) => attestrMagicValues.find(({ employer }) => employer === body[name]);
  return named('employer') ?? named('tag');
};

/** Whether a magic value strikes once more. */
const strikes = ({ world, account, body }: Asked, kind: string, times: number): boolean => {
  const key = `${kind} ${account.accountId} ${JSON.stringify(body ?? null)}`;
  return strikesAgain(world.magicStrikes, key, times);
};

/** The code with which a request for this is refused, where its magic value says so. */
export const magicRefusalOf = (asked: Asked): AttestrErrorCode | undefined => {
  const refuses = magicFor(asked.body)?.refuses;
  return refuses && strikes(asked, 'refused', refuses.times ?? Infinity) ? refuses.code : undefined;
};

/** The faults that what is asked for brings along. */
export const magicFaultsOf = (asked: Asked): readonly FaultSpec[] => {
  const spoils = magicFor(asked.body)?.spoils;
  return spoils && strikes(asked, 'spoiled', spoils.times) ? [spoils.fault] : [];
};

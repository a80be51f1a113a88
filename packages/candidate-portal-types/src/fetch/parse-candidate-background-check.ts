import { ResponseParseError } from '@bgc/core';

import type { CandidateBackgroundCheckResult } from '../types.ts';
import { callFacts } from './call-facts.ts';
import { checkNames } from './check-names.ts';
import { readResult } from './read-result.ts';
import { completeWire } from './wire.ts';
import type { CandidatePortalWire } from './wire.ts';

/** To whoever meets an answer that cannot be understood. */
const advice = 'Show nothing of it. See whether the names in `wire` are those of your server.';

/** Reads an answer by names that are complete; `status` is told in the error. */
export const parseResult = (
  document: unknown,
  names: CandidatePortalWire,
  status?: number,
): CandidateBackgroundCheckResult => {
  const read = readResult(document, names);
  if (read.ok) return read.value;
  const { path, expected } = read;
  throw new ResponseParseError(`the answer cannot be understood at "${path}", where ${expected} is needed.`, {
    ...callFacts,
    status,
    path,
    expected,
    advice,
  });
};

/**
 * Reads the answer to `GET /get-candidate-background-check`, once it is parsed as JSON. Tolerant: other members, their order and letter case, and
 * `null` for absent make no difference, and nothing but the typed members comes out. Not so a state or an outcome: one that is unknown is an error and never a
 * guess, as a guess could show what is hidden. `unlocked` with an unknown value is read as locked.
 *
 * Source: https://refapp-dev.pages.dev/candidateBackgroundCheckStates.html "CandidateBackgroundCheckResult — 5 states"; the members' names are assumed.
 *
 * @throws ResponseParseError `path` and `expected` say where and what; nothing of the document is in it.
 * @throws ConfigurationError where `wire` names what there is not.
 *
 * @example
 * ```ts
 * const result = parseCandidateBackgroundCheck(await response.json());
 * if (result.state === 'submitted') console.log(result.outcome);
 * ```
 */
export const parseCandidateBackgroundCheck = (
  document: unknown,
  options: { readonly wire?: Partial<CandidatePortalWire> | undefined } = {},
): CandidateBackgroundCheckResult => {
  checkNames(options, ['wire'], 'option');
  return parseResult(document, completeWire(options?.wire));
};

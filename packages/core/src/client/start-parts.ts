import { attemptError } from '../errors/attempt-error.ts';
import { isBgcError } from '../errors/bgc-error.ts';
import { ResponseParseError } from '../errors/transport-errors.ts';
import { AttemptFailure } from '../onion/attempt-failure.ts';
import { judgeThrown } from '../onion/judge-thrown.ts';
import { announcedLength } from '../onion/read-body.ts';
import { isLoopback } from '../options/is-loopback.ts';
import { parseJson } from '../parsing/parse-json.ts';
import { collectHeaders } from './collect-headers.ts';
import { fillPath } from './fill-path.ts';
import { refuseFor } from './invalid-request.ts';
import { isHtmlPage } from './is-html-page.ts';
import { parseError } from './parse-error.ts';
import { prepareCall } from './prepare-call.ts';
import { refusedError } from './refused-error.ts';
import { requestIdOf } from './request-id.ts';
import { serializeQuery } from './serialize-query.ts';
import { watchCall } from './watch-call.ts';

/**
 * What the part that is loaded on demand uses of all that is loaded anyway. Handed over, because a bundler cuts what is imported on both sides
 * off into a file of its own, and every program would load more and longer files.
 */
export const startParts = {
  AttemptFailure,
  ResponseParseError,
  announcedLength,
  attemptError,
  collectHeaders,
  fillPath,
  isBgcError,
  isHtmlPage,
  isLoopback,
  judgeThrown,
  parseError,
  parseJson,
  prepareCall,
  refuseFor,
  refusedError,
  requestIdOf,
  serializeQuery,
  watchCall,
};

export type StartParts = typeof startParts;

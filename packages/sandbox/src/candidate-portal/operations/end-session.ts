import { cookieIn, expireCookie, SESSION_COOKIE, VERIFICATION_COOKIE } from '../cookies.ts';
import { refuseFields } from '../fields.ts';
import type { Operation } from '../operation.ts';
import { done } from '../replies.ts';

/** Withdraws what the browser holds and has it forget. The same answer to a browser that holds nothing. */
export const endSession: Operation = ({ world, headers, body }) => {
  const refusal = refuseFields(body, []);
  if (refusal) return refusal;
  world.sessions.take(cookieIn(headers, SESSION_COOKIE) ?? '');
  world.verifications.take(cookieIn(headers, VERIFICATION_COOKIE) ?? '');
  return done(expireCookie(SESSION_COOKIE), expireCookie(VERIFICATION_COOKIE));
};

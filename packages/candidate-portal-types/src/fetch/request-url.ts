import { InvalidRequestError, isLoopback } from '@bgc/core';

import { callFacts } from './call-facts.ts';
import { refuseOption } from './refuse-option.ts';
import type { CandidatePortalWire } from './wire.ts';

/** A path of this origin. White space and backslashes would be taken out or turned by a browser, and lead elsewhere. */
const PATH = /^\/(?!\/)[^\s\\?#]*$/;

/** The access code goes there, and the session cookie with it: only https, this very machine, or the origin of the page. */
const isSafe = (baseUrl: string): boolean => {
  if (PATH.test(baseUrl)) return true;
  try {
    const { protocol, hostname, username, password, search, hash } = new URL(baseUrl);
    const isTrusted = protocol === 'https:' || (protocol === 'http:' && isLoopback(hostname));
    return isTrusted && username + password + search + hash === '';
  } catch {
    return false;
  }
};

/** A page or its worker; Node has none. */
const isInPage = (): boolean => (globalThis as { readonly location?: unknown }).location !== undefined;

/** Where to ask. No error holds any of it: the access code is a secret. A fetch of the caller's own may know what a path belongs to. */
export const requestUrl = (
  accessId: string,
  { baseUrl, fetch }: { readonly baseUrl: string; readonly fetch?: unknown },
  { path, accessCode }: CandidatePortalWire,
): string => {
  if (typeof baseUrl !== 'string' || !isSafe(baseUrl))
    refuseOption(
      'the option baseUrl is neither an https URL nor a path of this origin.',
      'Give one such as /candidate-portal, without a query; http is for loopback only.',
    );
  if (baseUrl.startsWith('/') && fetch === undefined && !isInPage())
    refuseOption('the option baseUrl is a path, which needs a page.', 'Give a full URL here.');
  if (!PATH.test(path)) refuseOption('the option wire has a path that is none.', 'Begin it with one slash.');
  // One that is copied wrong would be answered like a link that is dead.
  if (typeof accessId !== 'string' || accessId === '' || accessId.trim() !== accessId || accessId.includes('/'))
    throw new InvalidRequestError('the access code is no text, empty, a whole link, or has a space around it.', {
      ...callFacts,
      advice: "Pass only the last part of the path of the candidate's link.",
    });
  return `${baseUrl.replace(/\/+$/, '')}${path}?${new URLSearchParams({ [accessCode]: accessId }).toString()}`;
};

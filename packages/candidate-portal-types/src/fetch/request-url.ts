import { ConfigurationError, InvalidRequestError, isLoopback } from '@bgc/core';

import { callFacts } from './call-facts.ts';
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

/** Where to ask. No error holds any of it: the access code is a secret. */
export const requestUrl = (accessId: string, baseUrl: string, { path, accessCode }: CandidatePortalWire): string => {
  if (typeof baseUrl !== 'string' || !isSafe(baseUrl))
    throw new ConfigurationError('the option baseUrl is neither an https URL nor a path of this origin.', {
      ...callFacts,
      advice: 'Give one such as /candidate-portal, without a query; http is accepted for loopback only.',
    });
  if (!PATH.test(path))
    throw new ConfigurationError('the option wire has a path that is none.', {
      ...callFacts,
      advice: 'Begin it with one slash.',
    });
  if (typeof accessId !== 'string' || accessId.trim() === '')
    throw new InvalidRequestError('the access code is no text, or empty.', {
      ...callFacts,
      advice: "Give the last part of the path of the candidate's link.",
    });
  return `${baseUrl.replace(/\/+$/, '')}${path}?${new URLSearchParams({ [accessCode]: accessId }).toString()}`;
};

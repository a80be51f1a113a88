import { isLoopback } from './is-loopback.ts';

const parse = (url: string): URL | undefined => {
  try {
    return new URL(url);
  } catch {
    return undefined;
  }
};

/** Credentials and records go there: only https, or this very machine. */
export const checkUrl = (name: string, value: string, refuse: (what: string, advice: string) => never): void => {
  const url = parse(value);
  if (!url) return refuse(`the option ${name} is no complete URL.`, 'Give one that begins with https://.');
  if (url.protocol !== 'https:' && !(url.protocol === 'http:' && isLoopback(url.hostname)))
    refuse(`the option ${name} is not https.`, 'Give an https URL; http is accepted for loopback only.');
  if (url.username !== '' || url.password !== '')
    refuse(`the option ${name} holds a user name or password.`, 'Give credentials by their own options.');
  // An empty one would take in the path that is put after it, and URL tells nothing of it.
  if (/[?#]/.test(value)) refuse(`the option ${name} holds a query or a fragment.`, 'Leave it out.');
};

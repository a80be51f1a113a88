import { Console } from 'node:console';
import { Writable } from 'node:stream';
import { inspect } from 'node:util';

import { isBgcError } from '@bgc/core';

const longestInspection = 1_536;

/** What `console.error(error)` writes. */
const consoleText = (error: unknown): string => {
  let text = '';
  const stream = new Writable({
    write(chunk, _, done) {
      text += String(chunk);
      done();
    },
  });
  new Console({ stdout: stream, stderr: stream, colorMode: false }).error(error);
  return text;
};

const withCauses = (error: unknown): readonly unknown[] => {
  const { cause } = (error ?? {}) as { readonly cause?: unknown };
  return cause === undefined ? [error] : [error, ...withCauses(cause)];
};

/** All the ways in which an error gets into a log. */
export const textsOf = (error: unknown): Readonly<Record<string, string>> => ({
  'console.error': consoleText(error),
  inspect: inspect(error),
  'inspect whole': inspect(error, { depth: Infinity, showHidden: true }),
  /** Not what a logger shows: the class says of itself what may be shown. */
  hidden: inspect(error, {
    depth: Infinity,
    showHidden: true,
    customInspect: false,
  }),
  String: String(error),
  stack: String((error as Error | undefined)?.stack),
  JSON: JSON.stringify(error) ?? '',
  details: JSON.stringify((error as { readonly details?: unknown } | undefined)?.details) ?? '',
  causes: withCauses(error)
    .map((each) => inspect(each, { depth: Infinity, showHidden: true }))
    .join('\n'),
});

/** What is wrong with an error that a caller may get to see and log; nothing, as it should be. */
export const complaintsAbout = (error: unknown, secrets: Readonly<Record<string, string>>): readonly string[] => {
  const complaints: string[] = [];
  if (!isBgcError(error)) complaints.push(`it is no BgcError, but ${inspect(error)}`);
  const texts = textsOf(error);
  for (const where of ['inspect', 'console.error']) {
    const length = new TextEncoder().encode(texts[where]).length;
    if (length > longestInspection) complaints.push(`${where} is ${length} bytes long`);
  }
  for (const [where, text] of Object.entries(texts)) {
    for (const [name, secret] of Object.entries(secrets))
      if (text.includes(secret)) complaints.push(`${name} is in ${where}`);
  }
  return complaints;
};

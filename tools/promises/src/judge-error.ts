import { format, inspect } from 'node:util';

import { isBgcError } from '@bgc/core';

const longestInspection = 1_536;
const whole = { depth: Infinity, showHidden: true } as const;

/** What it was caused by, to the last; an `AggregateError` by several. */
export const causesOf = (error: unknown): readonly unknown[] => {
  const { cause, errors } = (error ?? {}) as { readonly cause?: unknown; readonly errors?: unknown };
  const several: readonly unknown[] = Array.isArray(errors) ? errors : [];
  const next = [...(cause === undefined ? [] : [cause]), ...several];
  return next.flatMap((each) => [each, ...causesOf(each)]);
};

/** What a worker that posts it, or a queue that keeps it, passes on. */
const cloneOf = (error: unknown): unknown => {
  try {
    return structuredClone(error);
  } catch {
    return undefined;
  }
};

const detailsOf = (error: unknown): unknown => (error as { readonly details?: unknown } | undefined)?.details;
const membersOf = (error: unknown): object => ({ ...(error as object) });

/** All the ways in which an error gets into a log. */
export const waysToText = {
  // What Node's console writes of it.
  'console.error': (error) => `${format(error)}\n`,
  inspect: (error) => inspect(error),
  'inspect whole': (error) => inspect(error, whole),
  'util.format': (error) => format('%s %o', error, error),
  /** What `console.table` and loggers show that walk the members. */
  members: (error) => inspect(membersOf(error), whole),
  /** Not what a logger shows: the class says of itself what may be shown. */
  hidden: (error) => inspect(error, { ...whole, customInspect: false }),
  String: (error) => String(error),
  message: (error) => String((error as Error | undefined)?.message),
  stack: (error) => String((error as Error | undefined)?.stack),
  structuredClone: (error) => inspect(cloneOf(error), whole),
  JSON: (error) => JSON.stringify(error) ?? '',
  'JSON of its members': (error) => JSON.stringify(membersOf(error)),
  details: (error) => `${JSON.stringify(detailsOf(error)) ?? ''} ${inspect(detailsOf(error), whole)}`,
  causes: (error) =>
    causesOf(error)
      .map((each) => inspect(each, { ...whole, customInspect: false }))
      .join('\n'),
} as const satisfies Readonly<Record<string, (error: unknown) => string>>;

export const textsOf = (error: unknown): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(waysToText).map(([name, write]) => [name, write(error)]));

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

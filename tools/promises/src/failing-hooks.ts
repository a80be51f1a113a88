import type { CallSpan } from '@bgc/core';

import type { Hooks } from './surfaces.ts';
import { ownError } from './watch-errors.ts';

/** The same hooks, each of which fails when it has noted what it was told: it throws, or rejects later, by turns, with this text. */
export const failingHooks = ({ logger, onDrift, onFailure, tracer }: Hooks, text: string): Hooks => {
  let told = 0;
  const failing =
    <Args extends readonly unknown[]>(hook: (...args: Args) => unknown) =>
    (...args: Args): never => {
      hook(...args);
      if (told++ % 2 === 0) throw ownError(text);
      return Promise.reject(ownError(text)) as never;
    };
  const spanOf = (span: CallSpan): CallSpan => ({
    startAttempt(info) {
      const attempt = span.startAttempt(info);
      if (told++ % 3 === 0) throw ownError(text);
      return { end: failing((outcome: Parameters<typeof attempt.end>[0]) => attempt.end(outcome)) };
    },
    end: failing((outcome: Parameters<CallSpan['end']>[0]) => span.end(outcome)),
  });
  return {
    onDrift: failing(onDrift),
    onFailure: failing(onFailure),
    logger: {
      debug: failing(logger.debug.bind(logger)),
      info: failing(logger.info.bind(logger)),
      warn: failing(logger.warn.bind(logger)),
      error: failing(logger.error.bind(logger)),
    },
    tracer: {
      startCall(info) {
        const span = tracer.startCall(info);
        if (told++ % 5 === 0) throw ownError(text);
        return spanOf(span);
      },
    },
  };
};

/** The same ways out, whose hooks fail. */
export const withFailingHooks = <Noting extends { readonly hooks: Hooks }>(surfaces: Noting, text: string): Noting => ({
  ...surfaces,
  hooks: failingHooks(surfaces.hooks, text),
});

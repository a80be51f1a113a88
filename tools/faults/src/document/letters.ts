import type { PromiseName } from '../subject.ts';

/** How the table says which promises a cell broke, and what each asks. */
export const promises: Readonly<Record<PromiseName, { readonly letter: string; readonly asks: string }>> = {
  settles: { letter: 'S', asks: 'the call ends within its deadline plus 50 ms, whatever the server does' },
  'sends sparingly': {
    letter: 'N',
    asks: 'at most `1 + maxRetries` requests, and as many for a token and for its one renewal',
  },
  'never doubles': {
    letter: 'D',
    asks: 'a POST without an idempotency key is not sent again once it may have been processed; one with a key keeps its key',
  },
  'fails typed': { letter: 'T', asks: "what is thrown is one of the client's own errors" },
  'keeps quiet': {
    letter: 'Q',
    asks: 'the error shows no secret, nothing of the request and nothing that the server repeated of either, however it is printed: console, `inspect` at any depth, JSON, stack, causes',
  },
  understands: {
    letter: 'U',
    asks: 'any bytes give a typed error or a value that is what its type says; an answer that is no good answer is no result, and one that is good is one',
  },
  'leaves nothing': {
    letter: 'L',
    asks: 'no timer, listener, half-read connection or unhandled rejection is left, and nothing was sent to where the answer pointed',
  },
};

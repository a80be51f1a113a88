import type { Mutation } from '../mutation.ts';

/** Only typed errors, and nothing secret or personal in them. */
export const leaks: readonly Mutation[] = [
  {
    promise: 4,
    name: 'what a fetch of the user puts in `code` of its error is shown, whatever it is',
    file: 'packages/core/src/onion/judge-thrown.ts',
    find: "typeof code === 'string' && systemCode.test(code) ? code",
    replace: "typeof code === 'string' ? code",
  },
  {
    promise: 4,
    name: 'a fault in a function given as option shows its text in the error',
    file: 'packages/core/src/client/watch-call.ts',
    find: 'thrown instanceof Error ? thrown.constructor.name : typeof thrown',
    replace: 'thrown instanceof Error ? `${thrown.constructor.name} (${thrown.message})` : typeof thrown',
  },
  {
    promise: 4,
    name: 'a short text that stands where the spec has an object is shown',
    file: 'packages/core/src/redaction/redact-document.ts',
    find: 'if (sensitivity === undefined) return `[${typeof value}]`;',
    replace:
      "if (sensitivity === undefined) return typeof value === 'string' && plain.test(value) ? value : `[${typeof value}]`;",
  },
  {
    promise: 4,
    name: 'prose in an error body is shown where the spec calls the member harmless',
    file: 'packages/core/src/redaction/redact-document.ts',
    find: "if (typeof value === 'string' && !plain.test(value)) return '[text]';",
    replace: '',
  },
  {
    promise: 4,
    name: 'a request id that repeats what was sent is shown',
    file: 'packages/core/src/client/request-id.ts',
    find: 'shape.test(id) && !(sent && isEcho(id, sent)) ? id',
    replace: 'shape.test(id) ? id',
  },
  {
    promise: 4,
    name: 'the log of a retry shows the ids in the path',
    file: 'packages/core/src/observation/observer.ts',
    find: '  path: call.operation.path,\n});',
    replace: '  path: new URL(call.url).pathname,\n});',
  },
  {
    promise: 4,
    name: 'a path parameter that is refused is shown in the message',
    file: 'packages/core/src/client/fill-path.ts',
    find: 'the path parameter ${name} is empty, or holds',
    replace: 'the path parameter ${name} (${value}) is empty, or holds',
  },
  {
    promise: 4,
    name: 'what a credential function throws is shown in the message',
    file: 'packages/core/src/tokens/ask-credential.ts',
    find: '  } catch {\n    throw new AuthenticationError(`the function given as ${name} threw.`, {',
    replace:
      '  } catch (error) {\n    throw new AuthenticationError(`the function given as ${name} threw: ${String(error)}.`, {',
  },
  {
    promise: 4,
    name: 'a number that identifies a person is told as the name of an unknown member',
    file: 'packages/core/src/parsing/member-name.ts',
    find: 'IDENTIFIER.test(name) && !DIGITS.test(name) ? name',
    replace: 'IDENTIFIER.test(name) ? name',
  },
  {
    promise: 4,
    name: 'what the engine below a store throws reaches the caller as it is',
    file: 'packages/core/src/keeping/guard-store.ts',
    find: 'if (isBgcError(error)) throw error;',
    replace: 'if (error instanceof Error) throw error;',
  },
  {
    promise: 4,
    name: 'what a webhook handler of the user throws is logged',
    file: 'packages/core/src/webhooks/failure-fields.ts',
    find: "isBgcError(error) ? error.code : 'thrown'",
    replace: 'isBgcError(error) ? error.code : String(error)',
  },
  {
    promise: 4,
    name: 'a redirect is followed, credential and body with it, before it is refused',
    file: 'packages/core/src/onion/transport.ts',
    find: "headers: call.headers, redirect: 'manual' }",
    replace: "headers: call.headers, redirect: 'follow' }",
  },
  {
    promise: 4,
    name: 'a message of PageUp is shown whole where it begins as a documented one',
    file: 'packages/pageup/src/access/complaints.ts',
    find: '? list.find((word) => value.toLowerCase().startsWith(word.toLowerCase())) : undefined',
    replace: '&& list.some((word) => value.toLowerCase().startsWith(word.toLowerCase())) ? value : undefined',
  },
  {
    promise: 4,
    name: 'an unknown code of Sterling that repeats what was sent is shown',
    file: 'packages/sterling/src/access/complaints.ts',
    find: 'if (!isKnownSterlingErrorCode(code) && isEcho(code, sent, operation)) return [];',
    replace: 'if (!isKnownSterlingErrorCode(code) && isEcho(code, undefined, operation)) return [];',
  },
  {
    promise: 4,
    name: 'the portal tells what fetch threw, the access code in the URL with it',
    file: 'packages/candidate-portal-types/src/fetch/fetch-candidate-background-check.ts',
    find: "  } catch {\n    if (signal?.aborted === true)\n      throw new AbortedError('the call was aborted by its signal (a time limit reads the same).', {\n        ...callFacts,\n        advice: 'You can ask again.',\n      });\n    throw new ConnectionError('there is no answer, or not all of it.', {",
    replace:
      "  } catch (error) {\n    if (signal?.aborted === true)\n      throw new AbortedError('the call was aborted by its signal (a time limit reads the same).', {\n        ...callFacts,\n        advice: 'You can ask again.',\n      });\n    throw new ConnectionError(`there is no answer, or not all of it: ${String(error)}.`, {",
  },
];

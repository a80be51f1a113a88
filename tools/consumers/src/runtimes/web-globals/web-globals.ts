/** What browsers and edge runtimes have in common (https://min-common-api.proposal.wintertc.org). */
const NAMES = [
  ...[
    'AbortController',
    'AbortSignal',
    'Blob',
    'ByteLengthQueuingStrategy',
    'CompressionStream',
    'CountQueuingStrategy',
  ],
  ...['CryptoKey', 'DecompressionStream', 'DOMException', 'Event', 'EventTarget', 'File', 'FormData', 'Headers'],
  ...['MessageChannel', 'MessagePort', 'ReadableStream', 'ReadableStreamDefaultReader', 'Request', 'Response'],
  ...['TextDecoder', 'TextDecoderStream', 'TextEncoder', 'TextEncoderStream', 'TransformStream', 'URL'],
  ...['URLSearchParams', 'WritableStream'],
  ...['atob', 'btoa', 'clearInterval', 'clearTimeout', 'console', 'crypto', 'fetch', 'performance'],
  ...['queueMicrotask', 'structuredClone'],
];

/** Node's web globals give bytes of its own realm. A context has others of the same names, which no runtime would. */
const REALM = ['ArrayBuffer', 'Uint8Array'];

const host: Readonly<Record<string, unknown>> = Object.fromEntries(
  [...NAMES, ...REALM].map((name) => [name, Reflect.get(globalThis, name)]),
);

/** Timers of the web are numbers, and know no `unref`. */
const timers = {
  setTimeout: (work: () => void, milliseconds?: number) => Number(setTimeout(work, milliseconds)),
  setInterval: (work: () => void, milliseconds?: number) => Number(setInterval(work, milliseconds)),
};

export const webGlobals: Readonly<Record<string, unknown>> = { ...host, ...timers };

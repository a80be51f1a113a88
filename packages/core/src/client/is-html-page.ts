import type { Reply } from '../call.ts';

/** Enough to see past a byte order mark and white space. */
const searchedBytes = 256;

/** A login page or a notice that a proxy put in the way: whatever its status says, the API did not answer. */
export const isHtmlPage = ({ headers, body }: Pick<Reply, 'headers' | 'body'>): boolean =>
  body.length > 0 &&
  (/^\s*text\/html\b/i.test(headers.get('content-type') ?? '') ||
    /^\s*<(?:!doctype\s+html|html)\b/i.test(new TextDecoder().decode(body.subarray(0, searchedBytes))));

import { skipString } from '../parsing/json-text.ts';
import { parseJson } from '../parsing/parse-json.ts';
import type { JsonFailure } from '../parsing/parse-json.ts';

/** `duplicate-member`: somewhere a member is there twice, so that two readers may understand two things. `missing`: there is no such member. */
export type LocateFailure = JsonFailure | 'duplicate-member' | 'missing';

/** Where in the bytes the value of a member is, or why that cannot be told. */
export type LocatedMember =
  | {
      readonly ok: true;
      /** Where the member's value begins in the bytes, and the first byte after it. */
      readonly start: number;
      readonly end: number;
      /** The whole document, as `parseJson` gives it. */
      readonly document: unknown;
    }
  | {
      readonly ok: false;
      readonly reason: LocateFailure;
      /** Where only the member is `missing`. */
      readonly document?: unknown;
    };

interface Frame {
  /** Names of an object's members so far; `undefined` in an array. */
  readonly names: Set<string> | undefined;
  /** How many members of the path led here; `undefined` where it leads elsewhere. */
  readonly depth: number | undefined;
  /** The member whose value is next; `undefined` where a name is. */
  name: string | undefined;
}

const code = { quote: 0x22, comma: 0x2c, colon: 0x3a, open: 0x7b, close: 0x7d, openList: 0x5b, closeList: 0x5d };
const space = 0x20;
const decoder = new TextDecoder();
const encoder = new TextEncoder();

const endsScalar = (at: number): boolean =>
  at <= space || at === code.comma || at === code.close || at === code.closeList;

const afterScalar = (text: string, start: number): number => {
  let at = start;
  while (at < text.length && !endsScalar(text.charCodeAt(at))) at += 1;
  return at;
};

/** Of text that is known to be JSON, so that only strings and brackets matter. */
const scan = (
  text: string,
  path: readonly string[],
): { readonly start: number; readonly end: number } | LocateFailure => {
  const frames: Frame[] = [];
  let frame: Frame | undefined;
  let start = -1;
  let end = -1;
  let targetLevel = -1;

  const begin = (at: number): void => {
    if (frame?.depth !== path.length - 1 || frame.name !== path.at(-1)) return;
    start = at;
    targetLevel = frames.length;
  };
  const finish = (at: number): void => {
    if (targetLevel !== frames.length) return;
    end = at;
    targetLevel = -1;
  };
  const depthBelow = (): number | undefined => {
    if (frame === undefined) return 0;
    const { depth, name } = frame;
    return depth !== undefined && name !== undefined && name === path[depth] ? depth + 1 : undefined;
  };

  let at = 0;
  while (at < text.length) {
    const character = text.charCodeAt(at);
    if (character === code.quote) {
      const next = skipString(text, at + 1);
      if (frame?.names !== undefined && frame.name === undefined) {
        const written = text.slice(at + 1, next - 1);
        // As JSON reads it: the name may be written with escapes.
        const name = written.includes('\\') ? (JSON.parse(`"${written}"`) as string) : written;
        if (frame.names.has(name)) return 'duplicate-member';
        frame.names.add(name);
        frame.name = name;
      } else {
        begin(at);
        finish(next);
      }
      at = next;
    } else if (character === code.open || character === code.openList) {
      begin(at);
      frame = { names: character === code.open ? new Set() : undefined, depth: depthBelow(), name: undefined };
      frames.push(frame);
      at += 1;
    } else if (character === code.close || character === code.closeList) {
      frames.pop();
      frame = frames.at(-1);
      at += 1;
      finish(at);
    } else if (character === code.comma) {
      if (frame !== undefined) frame.name = undefined;
      at += 1;
    } else if (character === code.colon || character <= space) {
      at += 1;
    } else {
      begin(at);
      at = afterScalar(text, at);
      finish(at);
    }
  }
  return end === -1 ? 'missing' : { start, end };
};

/**
 * Finds the exact bytes of a member's value in JSON as it was received: what a signature over a part of a document is made of, which no parsing and
 * writing again gives back. Escaped names are read as JSON says. A member that is there twice, anywhere in the document, is refused. In time that
 * grows with the length alone, whatever the nesting. Total: any bytes give a range or a reason.
 *
 * @example
 * const output = locateMember(body, ['payload', 'output']);
 * if (output.ok) await hmacSha256(secret, body.subarray(output.start, output.end));
 */
export const locateMember = (bytes: Uint8Array, path: readonly string[]): LocatedMember => {
  const parsed = parseJson(bytes);
  if (!parsed.ok) return parsed;
  // Whoever counts characters is done sooner; where a string or bracket begins, no character is cut in two.
  const text = decoder.decode(bytes);
  const found = scan(text, path);
  if (found === 'missing') return { ok: false, reason: found, document: parsed.document };
  if (typeof found === 'string') return { ok: false, reason: found };
  // Nothing else that begins so is JSON: a byte order mark, which is not in the text.
  const mark = bytes[0] === 0xef ? 3 : 0;
  const lengthOf = (part: string): number => encoder.encode(part).length;
  const start = mark + lengthOf(text.slice(0, found.start));
  return { ok: true, start, end: start + lengthOf(text.slice(found.start, found.end)), document: parsed.document };
};

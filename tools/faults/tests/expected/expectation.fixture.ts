import type { Seen } from '../raw-client.fixture.ts';

/** How the connection ends for a raw client, and what it was sent, as latin1 text: exactly, by a pattern, or by a question. */
export type Expectation = readonly [ending: Seen['ending'], sent: string | RegExp | ((text: string) => boolean)];
export type Expectations = Readonly<Record<string, Expectation>>;

/** Whether these are the bytes, while the connection may still end. */
export const isSent = ([, sent]: Expectation, bytes: Buffer): boolean => {
  const text = bytes.toString('latin1');
  if (typeof sent === 'string') return text === sent;
  return sent instanceof RegExp ? sent.test(text) : sent(text);
};

export const isMet = (expectation: Expectation, seen: Seen): boolean =>
  expectation[0] === seen.ending && isSent(expectation, seen.bytes);

export const bodyOf = (text: string): Buffer => Buffer.from(text.slice(text.indexOf('\r\n\r\n') + 4), 'latin1');

/** A whole answer, framed by its length, after which the connection stays open for the next. */
export const whole = (status: number, headers: RegExp, body: RegExp | ((body: Buffer) => boolean)): Expectation => [
  'silent',
  (text) => {
    if (!text.includes('\r\n\r\n')) return false;
    const start = text.slice(0, text.indexOf('\r\n\r\n') + 2);
    const bytes = bodyOf(text);
    const told = /^content-length: (\d+)\r$/m.exec(start)?.[1];
    const isFramed = told === undefined ? bytes.length === 0 : Number(told) === bytes.length;
    const isBody = (): boolean => (body instanceof RegExp ? body.test(bytes.toString('utf8')) : body(bytes));
    return isFramed && start.startsWith(`HTTP/1.1 ${status} `) && headers.test(start) && isBody();
  },
];

export const JSON_TYPE = /^content-type: application\/json\r$/m;
export const GOOD_BODY = '{"id":"good","count":3,"note":"a healthy answer"}';
export const GOOD_HEAD = 'HTTP/1.1 200 OK\r\ncontent-type: application/json\r\n';
export const GOOD = `${GOOD_HEAD}content-length: ${GOOD_BODY.length}\r\n\r\n${GOOD_BODY}`;

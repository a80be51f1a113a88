import { bodyOf, GOOD, GOOD_BODY, GOOD_HEAD, JSON_TYPE, whole, type Expectations } from './expectation.fixture.ts';

const goodWith = (headers: string): string =>
  `${GOOD_HEAD}${headers}content-length: ${GOOD_BODY.length}\r\n\r\n${GOOD_BODY}`;

export const headExpectations: Expectations = {
  'stalled in the middle of headers': ['silent', 'HTTP/1.1 200 OK\r\ncontent-type: applic'],
  'headers without end, one each 10 ms': ['silent', /^HTTP\/1\.1 200 OK\r\n(?:x-more: 1\r\n){3,}$/],
  'garbage instead of HTTP': ['closed', /^[^H]+$/],
  'TLS alert instead of HTTP': ['closed', '\u0015\u0003\u0001\u0000\u0002\u0002\u0016'],
  'HTTP/0.9': ['closed', GOOD_BODY],
  'another protocol version': ['closed', GOOD.replace('HTTP/1.1', 'HTTP/9.9')],
  'status line without a reason': ['closed', GOOD.replace('200 OK', '200 ')],
  'status line with four digits': ['closed', GOOD.replace('200 OK', '2000 OK')],
  'status line without a status': ['closed', GOOD.replace(' 200 OK', '')],
  '100 before the answer': ['silent', `HTTP/1.1 100 Continue\r\n\r\n${GOOD}`],
  '103 three times before the answer': [
    'silent',
    `${'HTTP/1.1 103 Early Hints\r\nlink: </style.css>; rel=preload\r\n\r\n'.repeat(3)}${GOOD}`,
  ],
  '102 before the answer': ['silent', `HTTP/1.1 102 Processing\r\n\r\n${GOOD}`],
  'endless 1xx, one each 10 ms': ['silent', /^(?:HTTP\/1\.1 103 Early Hints\r\n\r\n){3,}$/],
  '101 switching protocols': ['silent', /^HTTP\/1\.1 101 [^\r]+\r\nupgrade: h2c\r\nconnection: upgrade\r\n\r\n$/],
  'two Content-Type headers': ['silent', goodWith('content-type: text/html\r\n')],
  'two different Content-Length headers': [
    'closed',
    `${GOOD_HEAD}content-length: ${GOOD_BODY.length}\r\ncontent-length: ${GOOD_BODY.length + 7}\r\n\r\n${GOOD_BODY}`,
  ],
  'Content-Length beside chunks': [
    'closed',
    `${GOOD_HEAD}content-length: 3\r\ntransfer-encoding: chunked\r\n\r\n31\r\n${GOOD_BODY}\r\n0\r\n\r\n`,
  ],
  'two x-request-id headers': ['silent', goodWith('x-request-id: one\r\nx-request-id: two\r\n')],
  'headers of 1 MB': ['silent', (text) => text === goodWith(`x-large: ${'x'.repeat(1_000_000)}\r\n`)],
  '5,000 headers': ['silent', (text) => text.match(/^x-\d+: 1\r$/gm)?.length === 5000],
  'header with invalid bytes': ['silent', goodWith('x-request-id: \u00ff\u00fe\u0080\r\n')],
  'header with NUL': ['silent', goodWith('x-request-id: a\u0000b\r\n')],
  'header without a colon': ['closed', GOOD.replace('OK\r\n', 'OK\r\nno colon here\r\n')],
  'header that is folded': ['silent', goodWith('x-folded: a\r\n b\r\n')],
  'header names of Object.prototype': ['silent', goodWith('__proto__: a\r\nconstructor: b\r\ntostring: c\r\n')],
  '204 with a body': ['silent', (text) => text.startsWith('HTTP/1.1 204 ') && bodyOf(text).length > 0],
  '205 with nothing': whole(205, /content-length: 0/, /^$/),
  '206 that nobody asked for': whole(206, /^content-range: bytes 0-0\/9\r$/m, /^\{$/),
  '304 that nobody asked for': ['silent', 'HTTP/1.1 304 Not Modified\r\netag: "a"\r\n\r\n'],
  'status 600': whole(600, JSON_TYPE, /./),
  'status 999': whole(999, JSON_TYPE, /./),
  'status 299 with another document': whole(299, JSON_TYPE, /^\{"message":"unheard of"\}$/),
};

import { GOOD_BODY, JSON_TYPE, whole, type Expectations } from './expectation.fixture.ts';

const isGood = (body: Buffer): boolean => body.toString() === GOOD_BODY;
const HTML_TYPE = /^content-type: text\/html/m;
const HTML = /^<!doctype html>/;
const NO_TYPE = /^(?!.*content-type)/s;

/** All that was sent: path, query, credential, body. */
const carries = (text: string): boolean =>
  ['/checks', 'sent-query', 'sent-credential', 'Ada Example'].every((part) => text.includes(part));
const repeats = (body: Buffer): boolean => carries(body.toString());
const repeatsAsJson = (body: Buffer): boolean => repeats(body) && typeof JSON.parse(body.toString()) === 'object';

export const contentExpectations: Expectations = {
  'wrong content type: text/plain': whole(200, /^content-type: text\/plain\r$/m, isGood),
  'wrong content type: image/png': whole(200, /^content-type: image\/png\r$/m, isGood),
  'no content type': whole(200, NO_TYPE, isGood),
  'content type that is no type': whole(200, /^content-type: ;;;=,"\r$/m, isGood),
  'JSON in a charset that nobody knows': whole(200, /charset=x-unheard-of/, isGood),
  'HTML with 200': whole(200, HTML_TYPE, HTML),
  'HTML with 400': whole(400, HTML_TYPE, HTML),
  'HTML with 403': whole(403, HTML_TYPE, HTML),
  'HTML with 404': whole(404, HTML_TYPE, HTML),
  'HTML with 500': whole(500, HTML_TYPE, HTML),
  'HTML with 502': whole(502, HTML_TYPE, HTML),
  'HTML with 503': whole(503, HTML_TYPE, HTML),
  'HTML under the JSON content type': whole(200, JSON_TYPE, HTML),
  'empty 200': whole(200, JSON_TYPE, /^$/),
  'empty 200 without a content type': whole(200, NO_TYPE, /^$/),
  'empty 400': whole(400, JSON_TYPE, /^$/),
  '400 with JSON text': whole(400, JSON_TYPE, /^"no"$/),
  '400 with null': whole(400, JSON_TYPE, /^null$/),
  '400 with broken JSON': whole(400, JSON_TYPE, /^\{"message":$/),
  '201 where another status is good': whole(201, JSON_TYPE, /^\{\}$/),
  'an error document with 200': whole(200, JSON_TYPE, /"message":"refused"/),
  '400 that repeats the request': whole(400, JSON_TYPE, repeatsAsJson),
  '401 that repeats the request': whole(401, JSON_TYPE, repeatsAsJson),
  '403 that repeats the request': whole(403, JSON_TYPE, repeatsAsJson),
  '404 that repeats the request': whole(404, JSON_TYPE, repeatsAsJson),
  '409 that repeats the request': whole(409, JSON_TYPE, repeatsAsJson),
  '422 that repeats the request': whole(422, JSON_TYPE, repeatsAsJson),
  '500 that repeats the request': whole(500, JSON_TYPE, repeatsAsJson),
  '200 of another shape that repeats the request': whole(200, JSON_TYPE, repeatsAsJson),
  'HTML that repeats the request': whole(400, HTML_TYPE, repeats),
  'broken JSON that repeats the request': whole(200, JSON_TYPE, repeats),
  'headers that repeat the request': ['silent', (text) => carries(/^x-request-id: .*$/m.exec(text)?.[0] ?? '')],
  'a reason phrase that repeats the request': ['silent', (text) => carries(text.slice(0, text.indexOf('\r\n')))],
};

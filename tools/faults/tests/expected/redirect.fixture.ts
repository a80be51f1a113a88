import { whole, type Expectation, type Expectations } from './expectation.fixture.ts';

const PATH = String.raw`\/checks\?query=sent-query`;
const to = (status: number, location: string): Expectation =>
  whole(status, new RegExp(`^location: ${location}\r$`, 'm'), /^$/);
const OTHER = String.raw`http:\/\/localhost:\d+${PATH}`;
// Where loopback has one address only, that one stands for a private one.
const PRIVATE = String.raw`http:\/\/127\.0\.0\.[12]:\d+${PATH}`;

export const redirectExpectations: Expectations = {
  'redirect to another origin, 301': to(301, OTHER),
  'redirect to another origin, 302': to(302, OTHER),
  'redirect to another origin, 303': to(303, OTHER),
  'redirect to another origin, 307': to(307, OTHER),
  'redirect to another origin, 308': to(308, OTHER),
  'redirect to a private address, 302': to(302, PRIVATE),
  'redirect to a private address, 307': to(307, PRIVATE),
  'redirect to another origin, 300': to(300, OTHER),
  'redirect to another origin': to(302, OTHER),
  'redirect without a scheme': to(302, String.raw`\/\/localhost:\d+${PATH}`),
  'redirect with credentials in the URL': to(302, String.raw`http:\/\/user:secret@localhost:\d+${PATH}`),
  'redirect to a file': to(302, String.raw`file:\/\/\/etc\/hostname`),
  'redirect to a script': to(302, String.raw`javascript:alert\(1\)`),
  'redirect to data': to(302, String.raw`data:application\/json,\{\}`),
  'redirect loop, 302': to(302, PATH),
  'redirect loop, 307': to(307, PATH),
  'redirect without Location': whole(302, /^(?!.*location)/s, /^$/),
  'redirect to an empty Location': to(302, ''),
  'redirect to no URL': to(302, String.raw`http:\/\/\[`),
  'redirect by Refresh': whole(200, new RegExp(`^refresh: 0; url=${OTHER}\r$`, 'm'), /^$/),
};

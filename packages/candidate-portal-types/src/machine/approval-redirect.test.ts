import { approvalRedirect, isCandidatePortalError } from '@bgc/candidate-portal-types';
import { inspect } from 'node:util';
import { expect, test } from 'vitest';

const allowedOrigins = ['https://bgc.example.com', 'http://localhost:4000', 'http://intranet.example.com'];
const redirectTo = (redirectUrl: unknown): URL | undefined =>
  approvalRedirect({ state: 'report-ready', redirectUrl: redirectUrl as string }, { allowedOrigins });

test('The redirect is given as it came, where it is https or loopback, and of an allowed origin', () => {
  expect(redirectTo('https://bgc.example.com/approve?token=a.b.c#x')?.href).toBe(
    'https://bgc.example.com/approve?token=a.b.c#x',
  );
  expect(redirectTo('https://BGC.example.com:443/')?.origin).toBe('https://bgc.example.com');
  expect(redirectTo('http://localhost:4000/approve')?.pathname).toBe('/approve');
  expect(
    approvalRedirect(
      { state: 'report-ready', redirectUrl: 'https://bgc.example.com/a' },
      { allowedOrigins: ['https://bgc.example.com/'] },
    )?.pathname,
  ).toBe('/a');
});

test('There is none in any other state, nor where the server has not said where to go', () => {
  expect(approvalRedirect({ state: 'report-ready' }, { allowedOrigins })).toBeUndefined();
  expect(approvalRedirect({ state: 'not-found' }, { allowedOrigins })).toBeUndefined();
  const planted = { state: 'submitted', outcome: 'approved', redirectUrl: 'https://bgc.example.com/' } as const;
  expect(approvalRedirect(planted, { allowedOrigins })).toBeUndefined();
});

test.each([
  'https://evil.example/?token=SECRET',
  'https://bgc.example.com.evil.example/?token=SECRET',
  'https://bgc.example.com@evil.example/?token=SECRET',
  'https://bgc.example.com:8443/?token=SECRET',
  'http://bgc.example.com/?token=SECRET',
  'http://intranet.example.com/?token=SECRET',
  'http://localhost:4001/?token=SECRET',
  '//bgc.example.com/?token=SECRET',
  '/approve?token=SECRET',
  'javascript:alert("SECRET")',
  'data:text/html,SECRET',
  'blob:https://bgc.example.com/SECRET',
  'https://[SECRET',
  '',
  null,
  { SECRET: true },
])('Nobody else gets the JWT, and the error does not show it: %j', (redirectUrl) => {
  let error: unknown;
  try {
    redirectTo(redirectUrl);
  } catch (thrown) {
    error = thrown;
  }
  expect(isCandidatePortalError(error) && error.code).toBe('refused_redirect');
  expect(`${inspect(error)}${JSON.stringify(error)}`).not.toContain('SECRET');
});

const refusalOf = (run: () => unknown): unknown => {
  try {
    return run();
  } catch (error) {
    return error;
  }
};

test('Where no origin is allowed, nothing is', () => {
  const error = refusalOf(() =>
    approvalRedirect({ state: 'report-ready', redirectUrl: 'https://bgc.example.com/' }, { allowedOrigins: [] }),
  );
  expect(error).toMatchObject({ code: 'refused_redirect', message: expect.stringContaining('allowedOrigins') });
});

test.each([
  ['*'],
  ['null'],
  [''],
  ['bgc.example.com'],
  ['bgc.example.com:443'],
  ['localhost:4000'],
  ['//bgc.example.com'],
  ['https://bgc.example.com/SECRET'],
  ['https://bgc.example.com/?token=SECRET'],
  ['https://SECRET@bgc.example.com'],
  [undefined],
])('%j is no origin: a mistake of the caller, told in whatever state and apart from a refused redirect', (entry) => {
  const options = { allowedOrigins: ['https://bgc.example.com', entry as string] };
  for (const result of [
    { state: 'not-found' },
    { state: 'report-ready', redirectUrl: 'https://bgc.example.com/?token=SECRET' },
  ] as const) {
    const error = refusalOf(() => approvalRedirect(result, options));
    expect(isCandidatePortalError(error) && error.code).toBe('invalid_call');
    expect((error as Error).message).toMatch(/with its scheme and without a path/);
    expect(`${inspect(error)}${JSON.stringify(error)}`).not.toContain('SECRET');
  }
});

test.each([[undefined], [null], [{}], [{ allowedOrigins: 'https://bgc.example.com' }]])(
  'With %j for options a list of allowedOrigins is asked for',
  (options) => {
    const error = refusalOf(() => approvalRedirect({ state: 'report-ready' }, options as never));
    expect(error).toMatchObject({
      code: 'invalid_call',
      message: expect.stringMatching(/^Give allowedOrigins, a list/),
    });
  },
);

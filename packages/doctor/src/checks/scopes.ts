import { describeFailure } from '../failure.ts';
import { sayingOf } from '../finding.ts';
import type { Finding, Rule } from '../finding.ts';
import type { ScopeSeen } from '../observing/observe-scope.ts';

interface Asked {
  readonly rule: Rule;
  /** What needs each scope. */
  readonly needs: Readonly<Record<string, string>>;
}

const short = (scope: string): string => scope.split('.').at(-1) ?? scope;

/** Where there is no token whatever the scope: asking again, with what was just refused, tells nothing more. */
export const noScopes = (rule: Rule): Finding =>
  sayingOf('scopes', { about: 'scopes', why: 'Without its scope, a call is answered with 403.', rule }).skipped(
    'there is no token, whatever the scope',
  );

/** Is each scope granted, alone and with the others? */
export const judgeScope = (seen: ScopeSeen, { rule, needs }: Asked): Finding => {
  const { scopes, granted, carried, failure } = seen;
  const neededFor = scopes.map((scope) => needs[scope]).join(', ');
  const say = sayingOf('scopes', {
    about: scopes.map(short).join(' + '),
    why: `It is needed for ${neededFor}: without it, 403.`,
    rule,
  });
  const together = scopes.length > 1;
  if (!granted) {
    const fix =
      failure?.oauthCode === 'invalid_scope' || failure?.oauthCode === 'unauthorized_client'
        ? 'Ask the provider to grant it to this client.'
        : failure?.advice || 'Look at the token above.';
    const told = failure === undefined ? 'no token' : describeFailure(failure);
    // The clients ask for one scope at a time.
    return together
      ? say.warning(`not granted together: ${told}`, `${fix} Clients of these packages ask for one at a time.`)
      : say.failed(`no token for it: ${told}`, fix);
  }
  if (carried === undefined) return say.ok('a token was given; neither it nor the answer says for which scopes');
  return carried.length === scopes.length
    ? say.ok('a token was given, and carries it')
    : say.failed('a token was given, and does not carry it', 'Ask the provider to grant it to this client.');
};

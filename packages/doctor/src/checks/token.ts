import { describeFailure } from '../failure.ts';
import type { Failure } from '../failure.ts';
import { sayingOf } from '../finding.ts';
import type { Finding, Rule } from '../finding.ts';
import type { AccountSeen, Lifetime } from '../observing/observe-account.ts';
import type { Provider } from '../providers/provider.ts';

const noRule: Rule = { source: 'RFC 6749, 4.4', fidelity: 'documented' };

/** RFC 6749, 5.2: which of the things that were sent is refused, as far as the code tells. */
const byCode: Readonly<Record<string, string>> = {
  invalid_client:
    'Client id or secret: the code names both and says not which. Are the two exchanged, of another environment, of another tenant, or out of date?',
  invalid_scope: 'The scope: ask the provider to grant it to this client. Id and secret were taken.',
  unauthorized_client:
    'The client is known and may not ask this way: ask the provider to allow client credentials, and the scope.',
  unsupported_grant_type: 'The token endpoint knows no client credentials: check the token URL.',
  invalid_request: 'A part of the request, not id or secret by themselves: the tenant (instance id), or the token URL.',
  invalid_grant: 'What was granted is not valid any more: ask the provider.',
};

const fixOf = (failure: Failure): string => {
  const { oauthCode, kind, advice } = failure;
  const told = oauthCode === undefined ? undefined : byCode[oauthCode];
  if (told !== undefined) return `${told} ${advice}`.trim();
  if (kind === 'authentication')
    return `The answer has no code that says which of id, secret, tenant and scope is refused. ${advice}`.trim();
  return advice || 'Check the token URL, and what stands between this machine and the provider.';
};

const lifetimeOf = (lifetime: Lifetime): string => {
  if (lifetime === 'missing') return 'without a lifetime';
  return lifetime === 'no number' ? 'with a lifetime that is no number' : `for ${lifetime.seconds} s`;
};

/** Was there a token, and does it live as long as the provider says? */
export const judgeToken = (
  seen: AccountSeen | undefined,
  { sources, tokenSeconds, title, credentials }: Provider,
): Finding => {
  const say = sayingOf('token', {
    about: 'token',
    why: 'Nothing is answered without one, and one that lives otherwise than expected is asked for too often, or too late.',
    rule: sources.token ?? noRule,
  });
  if (sources.token === undefined)
    return say.skipped(
      `${title} knows no tokens${credentials.length === 0 ? '' : ': the credential itself goes along with each call'}`,
    );
  if (seen === undefined) return say.failed('no answer in time', 'Look at the host above; then call again later.');
  const { token, failure } = seen;
  if (token === undefined)
    return failure === undefined
      ? say.failed('none was asked for', 'Check the token URL.')
      : say.failed(describeFailure(failure), fixOf(failure));
  const told = `one in ${Math.round(token.ms)} ms, ${lifetimeOf(token.lifetime)}`;
  const fix =
    'Nothing is lost: clients take what the provider says, and 300 s where it says nothing. Ask the provider whether it is meant.';
  if (token.lifetime === 'missing' || token.lifetime === 'no number') return say.warning(told, fix);
  const { seconds } = token.lifetime;
  if (tokenSeconds === undefined || tokenSeconds.from === 'sample') return say.ok(told);
  return seconds === tokenSeconds.seconds
    ? say.ok(`${told}, as documented`)
    : say.warning(`${told}; documented are ${tokenSeconds.seconds} s`, fix);
};

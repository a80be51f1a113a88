import { describeFailure } from '../failure.ts';
import { sayingOf } from '../finding.ts';
import type { Finding, Saying } from '../finding.ts';
import type { AccountSeen } from '../observing/observe-account.ts';
import type { Provider } from '../providers/provider.ts';

const answerOf = ({ what, ms, unsure }: NonNullable<AccountSeen['read']>, say: Saying): Finding => {
  const told = `${what}, in ${Math.round(ms)} ms`;
  return unsure === undefined ? say.ok(told) : say.warning(told, unsure);
};

/** Does the account answer? The read creates nothing, changes nothing and costs nothing. */
export const judgeRead = (
  seen: AccountSeen | undefined,
  { sources, reads, harmless, name }: Provider,
): readonly Finding[] => {
  const say = sayingOf('read', {
    about: 'harmless read',
    why: `${reads}: it shows that everything above works together. ${harmless}`,
    rule: sources.read,
  });
  if (seen === undefined) return [say.failed('no answer in time', 'Look at the host above; then call again later.')];
  const { read, failure } = seen;
  const answer = read && answerOf(read, say);
  const told = failure ?? { kind: 'unexpected', ofToken: false, advice: '' };
  const passing = ['timeout', 'connection', 'server', 'rate_limit'].includes(told.kind);
  const fix = told.advice || (passing ? 'Call again later.' : 'Look at what is wrong above.');
  const finding = answer ?? (told.ofToken ? say.skipped('there is no token') : say.failed(describeFailure(told), fix));
  if (name !== 'pageup') return [finding];
  const centre = sayingOf('read', {
    about: 'data centre',
    why: 'A tenant lives in one data centre; calls to another find nothing.',
    rule: {
      source:
        'https://developers.pageuppeople.com/Content/authentication: what another data centre answers is not documented',
      fidelity: 'assumed',
    },
  });
  if (read?.empty === true)
    return [
      finding,
      centre.skipped(
        'not confirmed: the list is empty, as that of another data centre might be; that is not documented',
      ),
    ];
  return [
    finding,
    read === undefined
      ? centre.warning(
          'not confirmed: PageUp does not document what it answers for a tenant of another data centre',
          'Ask PageUp which data centre and environment the tenant has.',
        )
      : centre.ok('it knows client and tenant'),
  ];
};

import type { Variables } from '../configuration/read-values.ts';
import { sayingOf } from '../finding.ts';
import type { Finding } from '../finding.ts';
import type { Provider } from '../providers/provider.ts';

/** Which variables of the provider were set, to something else than what the sandbox gave in their place? By their names alone. */
export const judgeUnused = ({ variables }: Provider, given: Variables, used: Variables): readonly Finding[] => {
  const unused = variables.filter(({ name }) => (given[name] ?? '') !== '' && given[name] !== used[name]);
  if (unused.length === 0) return [];
  const urls = variables.filter(({ form }) => form.kind === 'url').map(({ name }) => name);
  const say = sayingOf('configuration', {
    about: 'variables',
    why: "Hosts and credentials are the sandbox's own: that it is ready says nothing of yours.",
    rule: { source: '@bgc/doctor, "Options"', fidelity: 'own' },
  });
  return [
    say.warning(
      `set, and not used: ${unused.map(({ name }) => name).join(', ')}`,
      `To try your own, leave --sandbox out. To try them against the sandbox, also set ${urls.join(' and ')} to its addresses, as \`npx @bgc/sandbox credentials --env\` prints them.`,
    ),
  ];
};

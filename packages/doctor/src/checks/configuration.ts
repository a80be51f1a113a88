import { isConfigurationError, isLoopback, nearestName } from '@bgc/core';

import { judgeForm } from '../configuration/judge-form.ts';
import type { Variables } from '../configuration/read-values.ts';
import { failureOf } from '../failure.ts';
import type { Finding, Rule } from '../finding.ts';
import { sayingOf } from '../finding.ts';
import type { Provider, Values } from '../providers/provider.ts';

const own: Rule = { source: 'the options of the client, in its README', fidelity: 'own' };

const nameOf = ({ variables }: Provider, option: string): string =>
  variables.find((one) => one.option === option)?.name ?? option;

/** Is everything there that the client needs? */
export const judgePresence = ({ variables }: Provider, given: Variables): Finding => {
  const say = sayingOf('configuration', {
    about: 'variables',
    why: 'What is missing fails at the first call, or before.',
    rule: own,
  });
  const isGiven = (name: string): boolean => (given[name] ?? '') !== '';
  const missing = variables.filter(({ required, name }) => required && !isGiven(name)).map(({ name }) => name);
  if (missing.length === 0) return say.ok('all that are needed are there');
  const known = variables.map(({ name }) => name);
  const strangers = Object.keys(given).filter((name) => !known.includes(name) && isGiven(name));
  const misspelt = missing.filter((name) => strangers.some((stranger) => nearestName(stranger, [name]) === name));
  const hint =
    misspelt.length === 0
      ? ''
      : ` A variable with nearly the name of ${misspelt.join(' and of ')} is set: it may be misspelt.`;
  return say.failed(
    `${missing.join(', ')} ${missing.length === 1 ? 'is' : 'are'} missing`,
    `Set ${missing.join(', ')} in the environment, or in the file of --variables.${hint}`,
  );
};

/** Does each value look like what it should be? */
export const judgeForms = (provider: Provider, values: Values): readonly Finding[] => {
  const problems = provider.variables.flatMap(({ name, option, form }) => {
    const value = values[option];
    const problem = value === undefined ? undefined : judgeForm(form, value);
    if (problem === undefined) return [];
    const rule = form.kind === 'like' || form.kind === 'one-of' ? provider.sources.hosts : own;
    const say = sayingOf('configuration', {
      about: name,
      why: 'A value of another form is refused, or sent to somewhere else.',
      rule,
    });
    return [say[problem.verdict](`${name} ${problem.seen}`, problem.fix)];
  });
  if (problems.length > 0) return problems;
  const say = sayingOf('configuration', {
    about: 'forms',
    why: 'A value of another form is refused, or sent to somewhere else.',
    rule: own,
  });
  return [Object.keys(values).length === 0 ? say.skipped('no value is set') : say.ok('each value looks as it should')];
};

const atThisMachine = (url: string | undefined): boolean =>
  url !== undefined && URL.canParse(url) && isLoopback(new URL(url).hostname);

/** Values that fit by themselves and not together. */
export const judgeTogether = (provider: Provider, values: Values): readonly Finding[] => {
  const { crossed = () => [], credentials } = provider;
  const why = 'Values that were mixed up are refused, and the answer does not say why.';
  const given = credentials.flatMap((option) =>
    values[option] === undefined ? [] : [[option, values[option]] as const],
  );
  const say = sayingOf('configuration', { about: 'credentials', why, rule: own });
  const names = given.map(([option]) => nameOf(provider, option)).join(' and ');
  const same = given.length > 1 && new Set(given.map(([, value]) => value)).size === 1;
  const sandboxKinds = given.map(([option, value]) => [option, /^sandbox-(client|secret)-/.exec(value)?.[1]] as const);
  const turned = sandboxKinds.some(
    ([option, kind]) =>
      (option === 'clientId' && kind === 'secret') || (option === 'clientSecret' && kind === 'client'),
  );
  const sandboxed = given.filter(([, value]) => value.startsWith('sandbox-')).length;
  const local = atThisMachine(values['baseUrl']);
  return [
    ...(same ? [say.failed(`${names} are the same`, 'Give each its own value.')] : []),
    ...(turned
      ? [
          say.failed(
            `${names} are exchanged: the secret stands where the id belongs, or the other way round`,
            'Exchange the two.',
          ),
        ]
      : []),
    ...(sandboxed > 0 && sandboxed < given.length
      ? [say.failed("some credentials are a sandbox's and some are not", 'Take all of one place.')]
      : []),
    ...(local && given.length > 0 && sandboxed === 0
      ? [
          say.warning(
            `${names} are no sandbox's, and the host is this machine`,
            `Real credentials belong to the real host: leave the variables of URLs out, or take the sandbox's.`,
          ),
        ]
      : []),
    ...crossed(values).map(({ about, verdict, seen, fix = '', rule }) => {
      const told = sayingOf('configuration', { about, why, rule });
      return verdict === 'failed' ? told.failed(seen, fix) : told.warning(seen, fix);
    }),
  ];
};

/** What the client itself says to its options. `thrown` is what it threw when it was made. */
export const judgeClient = (provider: Provider, thrown: unknown): Finding => {
  const say = sayingOf('configuration', {
    about: 'client',
    why: 'The client refuses options that it cannot work with, before it sends anything.',
    rule: own,
  });
  if (thrown === undefined) return say.ok('the client takes them');
  const names = provider.variables.map(({ name, option }) => `${option} is ${name}`).join(', ');
  if (!isConfigurationError(thrown)) return say.failed('the client cannot be made', `Check every value. ${names}.`);
  return say.failed(
    `the client refuses them: ${thrown.message}`,
    `${failureOf(thrown).advice || 'Correct it.'} ${names}.`,
  );
};

import { systemClock } from '@bgc/core';

import { lookAtAccount } from './account-steps.ts';
import { judgeCallback, noCallback } from './checks/callback.ts';
import { judgeClient, judgeForms, judgePresence, judgeTogether } from './checks/configuration.ts';
import { judgeReportLink, noReportLink } from './checks/report-link.ts';
import { judgeSandbox } from './checks/sandbox.ts';
import { judgeStore, noStore } from './checks/store.ts';
import { judgeUnused } from './checks/unused-variables.ts';
import { readValues } from './configuration/read-values.ts';
import type { Variables } from './configuration/read-values.ts';
import { sandboxOrigin, sandboxVariables } from './configuration/sandbox-variables.ts';
import { checkDiagnoseOptions } from './diagnose-options.ts';
import type { DiagnoseOptions } from './diagnose-options.ts';
import { concludeFrom } from './diagnosis.ts';
import type { Diagnosis } from './diagnosis.ts';
import { sayingOf } from './finding.ts';
import type { Finding } from './finding.ts';
import { systemNetwork } from './node/network.ts';
import { observeCallback } from './node/observe-callback.ts';
import { observeReportLink } from './node/observe-link.ts';
import { observeStore } from './node/observe-store.ts';
import { whereItGoes } from './observing/where-it-goes.ts';
import { withinDeadline } from './observing/within-deadline.ts';
import { providers } from './providers/providers.ts';
import type { Provider, ProviderName, Values } from './providers/provider.ts';
import { runStep } from './step.ts';

type Settings = Required<Pick<DiagnoseOptions, 'clock' | 'fetch' | 'network' | 'limitMs' | 'allowLoopback'>> &
  DiagnoseOptions;

const skippedAccount = (provider: Provider): Finding =>
  sayingOf('read', {
    about: 'provider',
    why: 'A provider is asked only with what could be right.',
    rule: provider.sources.read,
  }).skipped('nothing was sent to the provider: the configuration comes first');

/** Throws nothing: what the client throws is a finding. */
const thrownBy = (provider: Provider, values: Values, { clock, fetch, limitMs }: Settings): unknown => {
  try {
    provider.connect(values, { clock, fetch, limitMs });
    return undefined;
  } catch (thrown) {
    return thrown ?? new Error();
  }
};

const lookAtProvider = async (
  provider: Provider,
  variables: Variables,
  settings: Settings,
): Promise<readonly Finding[]> => {
  const values = readValues(provider, variables);
  const presence = judgePresence(provider, variables);
  const configuration = [presence, ...judgeForms(provider, values), ...judgeTogether(provider, values)];
  if (presence.verdict === 'ok') configuration.push(judgeClient(provider, thrownBy(provider, values, settings)));
  if (configuration.some(({ verdict }) => verdict === 'failed')) return [...configuration, skippedAccount(provider)];
  const destinations = await whereItGoes(provider, values, settings.clock);
  return [...configuration, ...(await lookAtAccount({ ...settings, provider, values, variables, destinations }))];
};

const lookAtSandbox = async (provider: Provider, settings: Settings): Promise<readonly Finding[]> => {
  const { sandbox = '', variables = {}, fetch, clock, limitMs } = settings;
  const where = sandboxOrigin(sandbox);
  if (typeof where === 'string') return [judgeSandbox(where)];
  const { origin } = where;
  const ended = await withinDeadline(clock, limitMs, (signal) => sandboxVariables(provider, origin, { fetch, signal }));
  const seen = ended.kind === 'done' ? ended.value : 'no answer';
  if (typeof seen === 'string') return [judgeSandbox(seen, origin)];
  const others = Object.entries(variables).filter(([name]) => !provider.variables.some((one) => one.name === name));
  const own = { ...Object.fromEntries(others), ...seen.variables };
  return [
    judgeSandbox('found', origin),
    ...judgeUnused(provider, variables, seen.variables),
    ...(await lookAtProvider(provider, own, settings)),
  ];
};

const lookAtCallback = async (
  { title, forged, sources, deliveriesAbove }: Provider,
  settings: Settings,
): Promise<readonly Finding[]> => {
  const { callbackUrl, clock, limitMs } = settings;
  const rule = sources.callback ?? sources.read;
  if (forged === undefined)
    return callbackUrl === undefined ? [] : [noCallback(`${title} sends no callbacks: it is asked`, rule)];
  if (callbackUrl === undefined) return [noCallback('no address was given', rule)];
  return runStep('callback', { clock, limitMs: 5 * limitMs }, async (signal) =>
    judgeCallback(await observeCallback(callbackUrl, { ...settings, forged }, signal), {
      rule,
      above: deliveriesAbove,
    }),
  );
};

const lookAtReportLink = async (
  { sources: { reportLink: rule } }: Provider,
  settings: Settings,
): Promise<readonly Finding[]> => {
  const { reportLink, clock, limitMs } = settings;
  if (reportLink === undefined) return [noReportLink('no link was given', rule)];
  return runStep('report-link', { clock, limitMs: 2 * limitMs + 1_000 }, async (signal) => [
    judgeReportLink(await observeReportLink(reportLink, settings, signal), rule),
  ]);
};

const lookAtStore = async ({ storePath, clock, limitMs }: Settings): Promise<readonly Finding[]> => {
  if (storePath === undefined) return [noStore('no file was named')];
  return runStep('store', { clock, limitMs }, async () => judgeStore(await observeStore(storePath)));
};

/**
 * Checks a configuration against the real provider, or against the sandbox, and says what to fix. It creates nothing, changes nothing and costs nothing at the
 * provider: a few requests for a token and one read. Whatever a server answers becomes a finding, within a time limit; nothing that is found holds a secret, a personal
 * value, a path or anything of an answer. It needs Node, for name resolution, TLS and the store.
 *
 * Each finding names what it rests on: a document of the provider or a standard, a sample, or a rule of these packages.
 *
 * @example
 * const { verdict, findings } = await diagnose('sterling', { variables: process.env, callbackUrl: 'https://ats.example.com/callbacks' });
 * for (const { check, seen, fix } of findings.filter((finding) => finding.verdict === 'failed')) console.error(check, seen, fix);
 *
 * @throws ConfigurationError for a provider or an option that is not known. Nothing was sent.
 */
export const diagnose = async (provider: ProviderName, options: DiagnoseOptions): Promise<Diagnosis> => {
  checkDiagnoseOptions(provider, options);
  const { sandbox, variables = {} } = options;
  const settings: Settings = {
    ...options,
    clock: options.clock ?? systemClock,
    fetch: options.fetch ?? ((input, init) => globalThis.fetch(input, init)),
    network: options.network ?? systemNetwork,
    limitMs: options.limitMs ?? 10_000,
    allowLoopback: options.allowLoopback ?? sandbox !== undefined,
  };
  const looked = providers[provider];
  const findings = [
    ...(sandbox === undefined
      ? await lookAtProvider(looked, variables, settings)
      : await lookAtSandbox(looked, settings)),
    ...(await lookAtCallback(looked, settings)),
    ...(await lookAtReportLink(looked, settings)),
    ...(await lookAtStore(settings)),
  ];
  return concludeFrom(findings, { provider, sandbox: sandbox !== undefined });
};

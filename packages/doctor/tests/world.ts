import { diagnose } from '@bgc/doctor';
import type { DiagnoseOptions, Diagnosis, Finding, Network, ProviderName } from '@bgc/doctor';
import { createSandbox } from '@bgc/sandbox';
import type { Sandbox } from '@bgc/sandbox';

/** Where the sandbox says that it is, when it has no server. */
export const origin = 'http://127.0.0.1';

export type World = Sandbox;

/** A sandbox in which every provider has somebody. */
export const openWorld = (): World => {
  const sandbox = createSandbox({ seed: 7 });
  sandbox.pageup.addTenant({ tenantId: '218' });
  sandbox.pageup.seedChecks('218', 7);
  sandbox.sterling.addAccount({ accountId: 'acme' });
  sandbox.truora.addAccount({ accountId: 'acme' });
  sandbox.attestr.addAccount({ accountId: 'acme' });
  return sandbox;
};

/** A network in which everything is well. */
export const goodNetwork = (sandbox: World): Network => ({
  resolve: async () => ['93.184.215.14'],
  greet: async () => ({ protocol: 'TLSv1.3', validUntil: sandbox.clock.now() + 90 * 86_400_000 }),
});

/** A diagnosis in virtual time. */
export const look = (sandbox: World, provider: ProviderName, options: DiagnoseOptions = {}): Promise<Diagnosis> =>
  sandbox.clock.run(
    diagnose(provider, {
      ...('variables' in options ? {} : { sandbox: origin }),
      fetch: sandbox.fetch,
      clock: sandbox.clock,
      network: goodNetwork(sandbox),
      ...options,
    }),
  );

export const of = ({ findings }: Diagnosis, check: string, about?: string): readonly Finding[] =>
  findings.filter((finding) => finding.check === check && (about === undefined || finding.about === about));

/** What is wrong, in short. */
export const wrongIn = ({ findings }: Diagnosis): readonly string[] =>
  findings
    .filter(({ verdict }) => verdict === 'failed' || verdict === 'warning')
    .map(({ verdict, check, about }) => `${verdict} ${check} ${about}`);

/** Credentials that no sandbox made, at PageUp's real hosts: what a user has. */
export const realPageUp = {
  PAGEUP_ENVIRONMENT: 'uat',
  PAGEUP_DATA_CENTRE: 'dc2',
  PAGEUP_TENANT_ID: '731',
  PAGEUP_CLIENT_ID: 'client-of-731',
  PAGEUP_CLIENT_SECRET: 'not-a-real-secret',
};

export const addRealTenant = (sandbox: World): void =>
  void sandbox.pageup.addTenant({
    tenantId: '731',
    environment: 'uat',
    dataCentre: 'dc2',
    clientId: realPageUp.PAGEUP_CLIENT_ID,
    clientSecret: realPageUp.PAGEUP_CLIENT_SECRET,
  });

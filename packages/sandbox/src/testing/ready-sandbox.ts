import type { SandboxOptions } from '../sandbox.ts';
import { createSandbox } from '../sandbox.ts';
import type { CheckSpec } from '../pageup/check-spec.ts';
import type { TenantBehaviour } from '../pageup/tenant.ts';
import { createCaller } from './caller.ts';

/** A sandbox with tenant 218, some checks and a caller. Without noise, unless asked for. */
export const readySandbox = (
  checks: number | readonly CheckSpec[] = 1,
  {
    behaviour = {},
    fuzz = 'off',
    seed = 1,
  }: { behaviour?: Partial<TenantBehaviour> } & Pick<SandboxOptions, 'fuzz' | 'seed'> = {},
) => {
  const sandbox = createSandbox({ seed, fuzz });
  sandbox.pageup.addTenant({ tenantId: '218', behaviour });
  const ids = sandbox.pageup.seedChecks('218', checks);
  return { sandbox, ids, id: ids[0] ?? '', caller: createCaller(sandbox) };
};

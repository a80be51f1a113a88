import type { ClientReport } from './report-on.ts';
import { reportOn } from './report-on.ts';

type Report = (options: { readonly plantLeak?: boolean }) => Promise<ClientReport>;

/** The clients by name, each watched as its own tests watch it. They are loaded when they are reported on: nobody else pays for them. */
export const clients: Readonly<Record<string, Report>> = {
  pageup: async (options) =>
    reportOn((await import('../../../../packages/pageup/tests/support/canary/canaries.ts')).pageUpCanaries, options),
  sterling: async (options) =>
    reportOn(
      (await import('../../../../packages/sterling/tests/promises/support/canary/canaries.ts')).sterlingCanaries,
      options,
    ),
  truora: async (options) =>
    reportOn(
      (await import('../../../../packages/truora/tests/promises/support/canary/canaries.ts')).truoraCanaries,
      options,
    ),
  attestr: async (options) =>
    reportOn(
      (await import('../../../../packages/attestr/tests/promises/support/canary/canaries.ts')).attestrCanaries,
      options,
    ),
  'candidate-portal-types': async (options) =>
    reportOn(
      (await import('../../../../packages/candidate-portal-types/tests/promises/support/canaries.ts')).portalCanaries,
      options,
    ),
};

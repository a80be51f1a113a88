import type { Random } from '../random.ts';
import type { Check } from './check.ts';
import type { CheckSpec } from './check-spec.ts';
import { magicFor } from './magic-values.ts';
import { madeUpEmail, madeUpOrder, madeUpPerson } from './people.ts';

/** The checks of one tenant, in the order in which they were seeded. */
export interface CheckBook {
  seed(spec: CheckSpec, context: { provider: string; now: number }): Check;
  /** The check, once it has arrived. */
  find(id: string, now: number): Check | undefined;
  has(id: string): boolean;
  all(): Check[];
}

const DEFAULT_RESUME_BYTES = 48 * 1024;

export const createCheckBook = (random: Random): CheckBook => {
  const checks = new Map<string, Check>();
  let lastId = 10_000 + random.below(80_000);

  const freshId = (): string => {
    do lastId += 1 + random.below(3);
    while (checks.has(String(lastId)));
    return String(lastId);
  };

  return {
    seed(given, { provider, now }) {
      const made = madeUpPerson(random);
      const order = madeUpOrder(random);
      const lastName = given.lastName ?? made.lastName;
      const spec: CheckSpec = { ...magicFor(lastName)?.seeds, ...given };
      const id = spec.id ?? freshId();
      if (checks.has(id))
        throw new Error(`The sandbox already has a check ${id} at this tenant: give it another id, or none`);
      const firstName = spec.firstName ?? made.firstName;
      const middleName = spec.middleName === undefined ? made.middleName : (spec.middleName ?? undefined);
      const emailId =
        spec.emailId === undefined ? madeUpEmail({ firstName, lastName }, id, random) : (spec.emailId ?? undefined);
      const resume =
        spec.resume === null
          ? undefined
          : {
              fileName: spec.resume?.fileName ?? `resume-${id}.pdf`,
              bytes: spec.resume?.bytes ?? DEFAULT_RESUME_BYTES,
            };
      const check: Check = {
        invitation: {
          id,
          provider: spec.provider ?? provider,
          note: spec.note ?? '',
          applicant: { firstName, lastName, ...(middleName ? { middleName } : {}), ...(emailId ? { emailId } : {}) },
          divisionCode: spec.divisionCode ?? order.divisionCode,
          packageCode: spec.packageCode ?? order.packageCode,
          resume,
          createdAt: now,
          arrivesAt: now + (spec.arrivesAfterMs ?? 0),
          extra: spec.extra ?? {},
        },
        record: { status: 'pending', referenceNumber: null, reasonForFail: null, results: [] },
        history: [],
        wipes: [],
      };
      checks.set(id, check);
      return check;
    },
    find(id, now) {
      const check = checks.get(id);
      return check && check.invitation.arrivesAt <= now ? check : undefined;
    },
    has: (id) => checks.has(id),
    all: () => [...checks.values()],
  };
};

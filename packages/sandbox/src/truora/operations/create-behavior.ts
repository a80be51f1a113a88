import { jsonReply } from '../../exchange/reply.ts';
import { refuseInList } from '../errors.ts';
import type { Operation } from '../operation.ts';
import { isDay, timestamp } from '../timestamp.ts';

const REQUIRED = [
  'first_name',
  'last_name',
  'document_id',
  'document_type',
  'country',
  'reason',
  'birth_date',
  'feedback_date',
  'email',
] as const;

const COUNTRIES = 'co ve cl mx pe do sv gt bo cr ec pa br'.split(' ');
const REASONS =
  'rape drug-dealer sexual-harassment theft fights aggressive-behaviour identity-fraud drunk drug-possession absences tardiness confidentiality-breach good-reputation'.split(
    ' ',
  );
const DOCUMENT_TYPES =
  'national-id passport foreign-id nit diplomatic-id civil-registration identity-card foreigner-card professional-card military-card pep nis dni rui license-plate query name rut nuip foreign-societies escrow individual-registration general-registration curp dui driver-license ruc'.split(
    ' ',
  );

/** The schema of the form says date-time, that of the answer date: both are taken. */
const isDate = (text: string): boolean => isDay(text.slice(0, 10)) && !Number.isNaN(Date.parse(text));

/** `POST /v1/behavior`. Source: https://docs.truora.com/openapi.json, CreateBehaviorInput and BehaviourOutput. */
export const createBehavior: Operation = ({ world, account, form }) => {
  const missing = REQUIRED.filter((name) => form.one(name) === undefined);
  if (missing.length > 0) return refuseInList(account, `required: ${missing.join(', ')}`);
  const fields = Object.fromEntries(
    [...REQUIRED, 'phone_number'].flatMap((name) => {
      const value = form.one(name);
      return value === undefined ? [] : [[name, value]];
    }),
  ) as Record<string, string>;
  const allowed = { country: COUNTRIES, reason: REASONS, document_type: DOCUMENT_TYPES };
  for (const [name, values] of Object.entries(allowed)) {
    if (!values.includes(fields[name] ?? '')) return refuseInList(account, `${name} is invalid`);
  }
  for (const name of ['birth_date', 'feedback_date']) {
    if (!isDate(fields[name] ?? '')) return refuseInList(account, `${name} must be a date`);
  }
  const id = world.ids('BHV');
  world.behaviors.set(account.accountId, (world.behaviors.get(account.accountId) ?? 0) + 1);
  const creation_date = timestamp(world.clock.now(), account.behaviour.fractionDigits, id);
  return jsonReply(201, { behavior: [{ ...fields, creation_date }], self: `/v1/behavior/${id}` });
};

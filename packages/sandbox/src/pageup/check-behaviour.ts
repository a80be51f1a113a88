import { checkNames } from '../known-names.ts';
import { checkFuzz } from '../serialization/check-fuzz.ts';
import { EXPIRES_IN } from '../tokens/expires-in.ts';
import type { TenantBehaviour } from './tenant.ts';

/** The behaviours that are a choice, with their choices. */
const CHOICES: { readonly [Name in keyof TenantBehaviour]?: readonly TenantBehaviour[Name][] } = {
  expiresIn: EXPIRES_IN,
  partnerClaim: [true, false],
  tokenForm: ['jwt', 'opaque'],
  scopeClaim: ['array', 'string'],
  invalidClientStatus: [400, 401],
  instanceIdRule: ['checked', 'required', 'ignored'],
  listShape: ['array', 'envelope'],
  nothing: ['array', 'empty-body', 'envelope'],
  putAnswer: ['object', 'empty', 'no-content'],
};

const FREE: readonly (keyof TenantBehaviour)[] = ['tokenLifetimeSeconds', 'allowedScopes', 'fuzz'];

/** Throws an `Error` that names the behaviour which does not exist, or the value it cannot have. */
export const checkBehaviour = (behaviour: Partial<TenantBehaviour>): Partial<TenantBehaviour> => {
  checkNames("PageUp's behaviour", behaviour, [...Object.keys(CHOICES), ...FREE]);
  if (behaviour.fuzz !== undefined) checkFuzz("PageUp's behaviour", behaviour.fuzz);
  for (const [name, value] of Object.entries(behaviour)) {
    const choices: readonly unknown[] | undefined = CHOICES[name as keyof TenantBehaviour];
    if (!choices || choices.includes(value)) continue;
    throw new Error(`PageUp's behaviour ${name} cannot be ${JSON.stringify(value)}: use one of ${choices.join(', ')}`);
  }
  return behaviour;
};

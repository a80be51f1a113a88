import { checkNames } from '../known-names.ts';
import { EXPIRES_IN } from '../tokens/expires-in.ts';
import { checkCallbackBehaviour } from './callbacks/callback-behaviour.ts';
import { checkIdentityBehaviour } from './identity-behaviour.ts';
import { defaultBehaviour, type AccountBehaviour } from './account.ts';

/** The behaviours that are a choice, with their choices. */
const CHOICES: { readonly [Name in keyof AccountBehaviour]?: readonly AccountBehaviour[Name][] } = {
  expiresIn: EXPIRES_IN,
  tokenForm: ['jwt', 'opaque'],
  candidateList: ['array', 'object'],
  candidateScreenings: ['screenings', 'screeningIds'],
  clientReferenceId: ['required', 'optional'],
  createdAs: ['pending', 'new'],
  invites: ['configured', 'not-configured'],
  inviteIdempotency: ['ignored', 'honoured'],
  adverseActions: ['configured', 'not-configured'],
  adverseActionReasons: ['allowed', 'not-allowed'],
  adverseActionAnswer: ['empty', 'object'],
  disputeSpelling: ['lower', 'capitalised'],
  billingCodeRule: ['optional', 'required'],
  referenceCodeRule: ['optional', 'required'],
  deleteSubscriptionAnswer: ['object', 'no-content'],
};

/** Milliseconds, or one of these words. */
const TIMES: { readonly [Name in keyof AccountBehaviour]?: readonly string[] } = {
  turnaround: ['24-72h', 'never'],
  adverseActionNotice: ['never'],
  adverseActionWait: ['never'],
};

/** Throws an `Error` that names the behaviour which does not exist, or the value it cannot have. */
export const checkBehaviour = (behaviour: Partial<AccountBehaviour>): Partial<AccountBehaviour> => {
  checkNames("Sterling's behaviour", behaviour, Object.keys(defaultBehaviour));
  checkCallbackBehaviour(behaviour);
  checkIdentityBehaviour(behaviour);
  for (const [name, value] of Object.entries(behaviour) as [keyof AccountBehaviour, unknown][]) {
    const choices: readonly unknown[] | undefined = CHOICES[name];
    const words = TIMES[name];
    if (choices && !choices.includes(value)) {
      throw new Error(
        `Sterling's behaviour ${name} cannot be ${JSON.stringify(value)}: use one of ${choices.join(', ')}`,
      );
    }
    const isTime = typeof value === 'number' && value >= 0;
    if (words && !isTime && !words.includes(String(value))) {
      throw new Error(`Sterling's behaviour ${name} must be milliseconds, or one of: ${words.join(', ')}`);
    }
  }
  return behaviour;
};

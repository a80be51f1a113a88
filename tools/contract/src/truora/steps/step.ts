import type { Sandbox, TruoraClientOptions } from '@bgc/sandbox';
import type { TruoraClient } from '@bgc/truora';

import type { RecordedWorld, Step as AnyStep } from '../../provider/step.ts';

/** The emulator with one account, and the client, with everything between them recorded. */
export interface World extends RecordedWorld {
  readonly client: TruoraClient;
  /** One whose key Truora does not know. */
  readonly stranger: TruoraClient;
  /** Another program of the same account, whose calls are not looked at: it makes what a step needs besides. */
  readonly colleague: TruoraClient;
  readonly account: TruoraClientOptions;
  readonly sandbox: Sandbox;
}

export type Step = AnyStep<World>;

type Behaviour = Parameters<World['sandbox']['truora']['behave']>[1];

/** "The POST requests receive a body that must be encoded in www-x-form-urlencoded"; answers are JSON. */
export const FORM = { accept: 'application/json', 'content-type': 'application/x-www-form-urlencoded' };

/** A form as it travels: everything is text, and what is not given is not there. */
export const formOf = (request: object): Readonly<Record<string, unknown>> =>
  Object.fromEntries(
    Object.entries(request).map(([name, value]) => [
      name,
      Array.isArray(value) && value.length > 1 ? value : String(value),
    ]),
  );

/** Makes a call while Truora behaves in another way that its documents show, too. */
export const whileItBehaves = async <T>(
  { sandbox, account }: World,
  behaviour: Behaviour,
  call: () => Promise<T>,
): Promise<T> => {
  const { truora } = sandbox;
  const before = truora.behave(account, {});
  truora.behave(account, behaviour);
  try {
    return await call();
  } finally {
    truora.behave(account, before);
  }
};

import { isOutcomeUnknownOf } from '@bgc/truora';
import type { Hook, TruoraClient, WebHookRequest } from '@bgc/truora';

export interface KeyedHook {
  readonly id: string;
  readonly signingKey: string;
}

const keyed = ({ hook_id: id, signing_key: signingKey }: Hook): KeyedHook => {
  if (signingKey === undefined) throw new Error('Truora did not tell the key of the hook.');
  return { id, signingKey };
};

/** The hook that sends to this address: the one that is there, or a new one, once. Two of them would tell everything twice. */
export const ensureHook = async (
  { hooks }: Pick<TruoraClient, 'hooks'>,
  url: string,
  actions: WebHookRequest['actions'],
): Promise<KeyedHook> => {
  for await (const hook of hooks.list()) {
    if (hook.subscriber?.url !== url) continue;
    if (hook.status === 'disabled')
      throw new Error('The hook that sends to this address is disabled: enable it, or delete it.');
    return keyed(hook);
  }
  try {
    const { hook_id: id, signing_key: signingKey } = await hooks.create({
      event_type: 'check',
      subscriber_type: 'web',
      subscriber_url: url,
      ...(actions && { actions }),
    });
    return { id, signingKey };
  } catch (error) {
    if (!isOutcomeUnknownOf(error, 'hooks.create')) throw error;
    const [made] = await error.reconcile();
    if (made === undefined) throw error;
    return keyed(made);
  }
};

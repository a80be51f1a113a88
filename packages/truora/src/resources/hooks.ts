import { ResponseParseError } from '@bgc/core';
import type { CallOptions, Result } from '@bgc/core';

import { calls } from '../generated/calls.ts';
import { hookListSchema, hookSchema } from '../generated/zod.ts';
import type { CreatedHook, Hook } from '../models.ts';
import type { Page } from '../paging/page-through.ts';
import type { HookRequest, WebHookRequest } from '../requests/other-requests.ts';
import { checkForm } from '../validation/check-form.ts';
import { hookRules } from '../validation/form-rules.ts';
import type { PageStart } from './checks.ts';
import { explainUnknown } from './explain-unknown.ts';
import { formOf } from './form-of.ts';
import { pagedList } from './page-list.ts';
import { ask } from './resource-runtime.ts';
import type { ResourceRuntime } from './resource-runtime.ts';

/**
 * Who is told of events: by signed webhook, or by e-mail ("Hooks", https://docs.truora.com/openapi.json). Newer accounts make them as rules in the dashboard, which are
 * taken not to be seen here (`assumed`); `@bgc/truora/webhooks` receives either.
 */
export interface Hooks {
  /**
   * Makes one. Its `signing_key` is what `createTruoraWebhookHandler` verifies with: a secret, and not enumerable, so that no log or JSON has it by accident. Read it
   * by its name.
   *
   * @example
   * const hook = await truora.hooks.create({ event_type: 'check', subscriber_type: 'web', subscriber_url: 'https://example.com/truora', actions: ['finished'] });
   * await secrets.write('truora/signing-key', hook.signing_key);
   * @throws InvalidRequestError before anything is sent; OutcomeUnknownError, whose `reconcile` gives the hooks with that receiver, also where a web hook was made
   * and its answer has no key; the errors of a call.
   */
  create(request: WebHookRequest, options?: CallOptions): Promise<CreatedHook>;
  create(request: HookRequest, options?: CallOptions): Promise<Hook>;
  /**
   * All of them, each with its `signing_key`: a secret.
   *
   * @example for await (const { hook_id, status } of truora.hooks.list()) console.log(hook_id, status);
   * @throws ResponseParseError where the pages go round in circles; the errors of a call.
   */
  list(options?: CallOptions): AsyncGenerator<Hook>;
  /**
   * One page.
   *
   * @example const { items, startKey } = await truora.hooks.listPage();
   * @throws the errors of a call.
   */
  listPage(start?: PageStart, options?: CallOptions): Promise<Page<Hook>>;
  /**
   * Replaces all of it: what is left out goes back to its default.
   *
   * @example await truora.hooks.update(hook.hook_id, { event_type: 'check', subscriber_type: 'web', subscriber_url, status: 'disabled' });
   * @throws InvalidRequestError before anything is sent; NotFoundError and the other errors of a call.
   */
  update(id: string, request: HookRequest, options?: CallOptions): Promise<Hook>;
  /**
   * @example await truora.hooks.delete(hook.hook_id);
   * @throws NotFoundError, with `attempts` above 1 perhaps because an earlier attempt has deleted it; the other errors of a call.
   */
  delete(id: string, options?: CallOptions): Promise<void>;
}

/** Keeps the key out of what is printed, copied or made JSON of. */
const guarded = ({ signing_key: value, ...rest }: Hook): Hook =>
  value === undefined ? rest : Object.defineProperty(rest, 'signing_key', { value });

/** "" is none: nothing tells that a hook of e-mails has no `url`. */
const receiverOf = ({ subscriber }: Hook): string | undefined => subscriber?.url || subscriber?.address;

export const createHooks = (runtime: ResourceRuntime): Hooks => {
  const lists = pagedList(runtime, {
    operation: calls.listHooks,
    schema: hookListSchema,
    items: ({ value: { hooks, next: _, self: __, hook_id, ...one } }) =>
      (hooks ?? (hook_id === undefined ? [] : [{ ...one, hook_id }])).map(guarded),
  });
  return {
    async create(request: HookRequest, options?: CallOptions) {
      const body = formOf(request);
      checkForm(body, hookRules, calls.createHook.id);
      const receiver = body['subscriber_url'] ?? body['subscriber_address'];
      const readHook = (result: Result<Hook>): CreatedHook => {
        const hook = guarded(result.value);
        if (hook.signing_key || body['subscriber_type'] !== 'web') return hook as CreatedHook;
        // Every documented answer has the key. A web hook without it is of no use: what is there has to be looked at, as after an answer that was lost.
        throw new ResponseParseError('the key is missing.', {
          ...result,
          provider: 'truora',
          operation: calls.createHook.id,
        });
      };
      const created = runtime.invoke(calls.createHook, { body }, hookSchema, options).then(readHook);
      return explainUnknown(
        runtime,
        created,
        {
          whether: 'the hook was created, and with which key',
          advice:
            '`reconcile()` gives the hooks with that receiver, and their keys. Create it again only if yours is not among them.',
          of: 'hooks.create',
          reconcile: (again) => lists.find('hooks', (hook) => (receiverOf(hook) || receiver) === receiver, again),
        },
        options,
      );
    },
    list: (options) => lists.all({}, options),
    listPage: lists.page,
    async update(id, request, options) {
      const body = formOf(request);
      checkForm(body, hookRules, calls.updateHook.id);
      const sent = { path: { hook_id: id }, body };
      return guarded(await ask(runtime, calls.updateHook, sent, hookSchema, options));
    },
    async delete(id, options) {
      await runtime.invoke(calls.deleteHook, { path: { hook_id: id } }, undefined, options);
    },
  };
};

import { owned } from '../../accounts/owned.ts';
import { jsonReply } from '../../exchange/reply.ts';
import { checkPath } from '../checks/check-document.ts';
import { notFound } from '../errors.ts';
import type { Operation } from '../operation.ts';

/** `GET /v1/checks/{id}/attachments`: that it exists is all that is known; its shape is assumed. */
export const getCheckAttachments: Operation = ({ world, account, path }) => {
  const check = owned(world.checks, account, path['id'] ?? '');
  if (!check) return notFound(account, 'Check');
  const none = { attachments: [], self: `${checkPath(check.id)}/attachments` };
  return jsonReply(200, world.attachments.get(check.id) ?? none);
};

import { owned } from '../../accounts/owned.ts';
import { jsonReply } from '../../exchange/reply.ts';
import { checkPath } from '../checks/check-document.ts';
import { notFound } from '../errors.ts';
import type { Operation } from '../operation.ts';

/** `POST /v1/checks/{id}/pdf`: begins to make the PDF; asking again does not begin anew (assumed). */
export const createCheckPdf: Operation = ({ world, account, path }) => {
  const check = owned(world.checks, account, path['id'] ?? '');
  if (!check) return notFound(account);
  const { pdfMs, pdfPath } = account.behaviour;
  check.pdfReadyAt ??= world.clock.now() + pdfMs;
  const plain = `${checkPath(check.id)}/pdf`;
  const written = { plain, slash: `${plain}/`, elsewhere: `https://elsewhere.example${plain}` };
  return jsonReply(200, { pdf_path: written[pdfPath] });
};

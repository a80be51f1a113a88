import { owned } from '../../accounts/owned.ts';
import { checkPdf } from '../checks/check-pdf.ts';
import { notFound, refuse } from '../errors.ts';
import type { Operation } from '../operation.ts';
import { languageOf, UNKNOWN_LANGUAGE } from './language-of.ts';

/**
 * `GET /v1/checks/{id}/pdf`: 404 "if the create pdf request has not been finished". The newer guide asks for it without a POST
 * (behaviour `pdf`). "If not specified the PDF will be downloaded in Spanish."
 */
export const getCheckPdf: Operation = (asked) => {
  const { world, account, path } = asked;
  const check = owned(world.checks, account, path['id'] ?? '');
  const made = check?.pdfReadyAt !== undefined && check.pdfReadyAt <= world.clock.now();
  if (!check || (!made && account.behaviour.pdf === 'created-first')) return notFound(account);
  const language = languageOf(asked);
  if (language === false) return refuse(account, UNKNOWN_LANGUAGE);
  return { status: 200, headers: { 'content-type': 'application/pdf' }, body: checkPdf(check, language ?? 'es') };
};

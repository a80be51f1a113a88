import { owned } from '../../accounts/owned.ts';
import { detailsOf } from '../checks/details.ts';
import { notFound, refuse } from '../errors.ts';
import type { Operation } from '../operation.ts';
import { answerPage } from '../page.ts';
import { languageOf, UNKNOWN_LANGUAGE } from './language-of.ts';

/** `GET /v1/checks/{id}/details`: what each database said so far. */
export const listCheckDetails: Operation = (asked) => {
  const { world, account, path } = asked;
  const check = owned(world.checks, account, path['id'] ?? '');
  if (!check) return notFound(account, 'Check');
  const language = languageOf(asked);
  if (language === false) return refuse(account, UNKNOWN_LANGUAGE);
  return answerPage(asked, {
    name: 'details',
    rows: detailsOf(check, account, language),
    keyOf: ({ id }) => id,
    show: ({ document }) => document,
  });
};

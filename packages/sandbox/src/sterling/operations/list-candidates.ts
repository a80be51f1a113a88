import { jsonReply } from '../../exchange/reply.ts';
import { candidateRow } from '../candidate-document.ts';
import { formatError } from '../candidate-formats.ts';
import { refuse } from '../errors.ts';
import type { Operation } from '../operation.ts';
import { textOf } from '../text.ts';

const FILTERS = ['clientReferenceId', 'email', 'givenName', 'familyName'];

// Neither a default nor a maximum is documented (assumed).
const DEFAULT_LIMIT = 100;

/**
 * `GET /v1/candidates`: filters by equality whatever the letter case (assumed), pages by limit and offset, oldest first (assumed).
 * The document shows one object; the live test of Sterling's SDK asserts an array.
 */
export const listCandidates: Operation = ({ world, account, query }) => {
  const number = (name: string, otherwise: number): number =>
    query.has(name) ? Number(/^\d+$/.exec(query.get(name) ?? '')?.[0]) : otherwise;
  const limit = number('limit', DEFAULT_LIMIT);
  const offset = number('offset', 0);
  if (Number.isNaN(limit)) return refuse(formatError('limit'));
  if (Number.isNaN(offset)) return refuse(formatError('offset'));
  const wanted = FILTERS.flatMap((name) =>
    query.has(name) ? [[name, (query.get(name) ?? '').toLowerCase()] as const] : [],
  );
  const found = [...world.candidates.values()].filter(
    (candidate) =>
      candidate.accountId === account.accountId &&
      wanted.every(([name, value]) => textOf(candidate.fields[name]).toLowerCase() === value),
  );
  const page = found.slice(offset, offset + limit).map(candidateRow);
  const [only] = page;
  return jsonReply(200, account.behaviour.candidateList === 'object' && page.length === 1 && only ? only : page);
};

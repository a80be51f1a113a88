import { owned } from '../../accounts/owned.ts';
import { jsonReply } from '../../exchange/reply.ts';
import { CANDIDATE_NOT_FOUND, PACKAGE_NOT_FOUND, refuse } from '../errors.ts';
import type { Operation } from '../operation.ts';
import { missingForPackage } from '../required-fields.ts';

/** `GET /v1/packages/{id}/price?candidateId=`: what a screening of this candidate costs; the candidate must have all that the package requires. */
export const getPackagePrice: Operation = ({ world, account, path, query }) => {
  const asked = account.packages.get(path['id'] ?? '');
  if (!asked?.active) return refuse(PACKAGE_NOT_FOUND);
  const candidate = owned(world.candidates, account, query.get('candidateId') ?? '');
  if (!candidate) return refuse(CANDIDATE_NOT_FOUND);
  const missing = missingForPackage(candidate, asked);
  return missing.length > 0 ? refuse(...missing) : jsonReply(200, asked.price);
};

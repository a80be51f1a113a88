import { owned } from '../../accounts/owned.ts';
import { jsonReply } from '../../exchange/reply.ts';
import { readCandidateBody } from '../candidate-body.ts';
import { candidateEcho } from '../candidate-document.ts';
import { alreadyInUse, takeFields } from '../candidate-unique.ts';
import { notFound, refuse } from '../errors.ts';
import type { Operation } from '../operation.ts';
import { missingForPackage } from '../required-fields.ts';

/**
 * `PUT /v1/candidates/{id}`: replaces the record, so a member that is not sent is lost ("all previously provided fields should be included").
 * For the subject of an enabled subscription "the API will validate that all required fields for the subscription package are still present".
 * Source: https://sterling.readme.io/v1/reference, Candidates and Subscriptions.
 */
export const updateCandidate: Operation = ({ world, account, path, body }) => {
  const candidate = owned(world.candidates, account, path['id'] ?? '');
  if (!candidate) return notFound('candidate');
  const read = readCandidateBody(body, account.behaviour);
  if (!read.ok) return refuse(...read.errors);
  const taken = alreadyInUse(world, account.accountId, read.fields, candidate.id);
  if (taken.length > 0) return refuse(...taken);
  const stillNeeded = [...world.subscriptions.values()]
    .filter((one) => one.candidateId === candidate.id && one.status === 'enabled')
    .flatMap(({ packageId }) => {
      const needed = account.packages.get(packageId);
      return needed ? missingForPackage(candidate, needed, read.fields) : [];
    });
  if (stillNeeded.length > 0) return refuse(...stillNeeded);
  for (const name of Object.keys(candidate.fields)) {
    if (!(name in read.fields) && !candidate.wiped.includes(name)) candidate.wiped.push(name);
  }
  takeFields(world, candidate, read.fields);
  candidate.updatedAt = world.clock.now();
  return jsonReply(200, candidateEcho(candidate));
};

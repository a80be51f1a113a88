import { jsonReply } from '../../exchange/reply.ts';
import type { JsonObject } from '../../json.ts';
import type { ReferenceCode } from '../account.ts';
import type { Operation } from '../operation.ts';

const codeDocument = ({ code, codes }: ReferenceCode): JsonObject => ({
  code,
  ...(codes === undefined ? {} : { codes: codes.map(codeDocument) }),
});

/** `GET /v1/reference-codes`: the account's tree of codes. */
export const listReferenceCodes: Operation = ({ account }) =>
  jsonReply(200, { referenceCodes: account.behaviour.referenceCodes.map(codeDocument) });

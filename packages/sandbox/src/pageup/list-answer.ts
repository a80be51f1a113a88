import type { Reply } from '../exchange/exchange.ts';
import { emptyReply, jsonReply } from '../exchange/reply.ts';
import type { Random } from '../random.ts';
import { fuzzOptions } from '../serialization/fuzz.ts';
import { fuzzySerialize, type Fuzzable } from '../serialization/fuzzy-serializer.ts';
import { STATUSES, type Check } from './check.ts';
import { errorArray } from './errors.ts';
import { invitationDocument } from './invitation-document.ts';
import type { TenantBehaviour } from './tenant.ts';

/** "A maximum of 5 background check invitations", and no paging: the sixth shows once one of the five is queued. */
const LIST_LIMIT = 5;

const envelope = (items: readonly Fuzzable[]): Fuzzable => ({ backgroundCheckRequests: items });

const nothing: Record<TenantBehaviour['nothing'], (write: (document: Fuzzable) => Reply) => Reply> = {
  array: (write) => write([]),
  'empty-body': () => emptyReply(200),
  envelope: (write) => write(envelope([])),
};

/** What a list request asks for, or why it is refused. Only `pending` is documented; nothing else can be read (assumed: an empty list). */
export const listedChecks = (checks: readonly Check[], query: URLSearchParams, now: number): Check[] | Reply => {
  const status = query.get('status');
  if (!STATUSES.includes(status as never)) {
    return errorArray(400, [{ field: 'status', message: 'status must be given and known; use status=pending.' }]);
  }
  if (status !== 'pending') return [];
  const provider = query.get('provider');
  return checks
    .filter(({ record, invitation }) => record.status === 'pending' && invitation.arrivesAt <= now)
    .filter(({ invitation }) => provider === null || invitation.provider === provider)
    .slice(0, LIST_LIMIT);
};

export const answerList = (
  checks: readonly Check[],
  context: { readonly behaviour: TenantBehaviour; readonly url: string; readonly random: Random },
): Reply => {
  const { behaviour, url, random } = context;
  const options = fuzzOptions(behaviour.fuzz);
  const write = (document: Fuzzable): Reply => jsonReply(200, fuzzySerialize(document, options, random));
  if (checks.length === 0) return nothing[behaviour.nothing](write);
  const items = checks.map((check) => invitationDocument(check, { url, idForm: options.id, random }));
  return write(behaviour.listShape === 'envelope' ? envelope(items) : items);
};

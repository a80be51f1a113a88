import { jsonReply } from '../../exchange/reply.ts';
import type { Operation } from '../operation.ts';

/** `GET /v1/billing-codes`. */
export const listBillingCodes: Operation = ({ account }) =>
  jsonReply(200, { billingCodes: [...account.behaviour.billingCodes] });

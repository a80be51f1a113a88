import { attestrContract } from '../src/attestr/contract.ts';
import { describeRenames } from './support/describe-renames.ts';

await describeRenames(attestrContract, {
  handedOver: { 'getAsyncRequest: input': 'Nobody documents its members: it is what was sent, or text of it.' },
});

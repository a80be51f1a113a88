import { truoraContract } from '../src/truora/contract.ts';
import { describeRenames } from './support/describe-renames.ts';

await describeRenames(truoraContract, {
  // Nobody documents what it says.
  undocumented: ['getCheckAttachments'],
  // Countries, and the account's own names of types.
  dataNames: /^(?:list|create)CustomTypes?: (?:score_configs\.)?[A-Z]+(?:\.[^.[]+)?$/,
  handedOver: {
    'getContinuousCheckHistory: history[].dataset_score_changes': 'its form is declared as two things at once',
  },
});

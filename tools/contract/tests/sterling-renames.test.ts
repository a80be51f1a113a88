import { sterlingContract } from '../src/sterling/contract.ts';
import { describeRenames } from './support/describe-renames.ts';

await describeRenames(sterlingContract, {
  // Nobody documents what it says.
  undocumented: ['getHealth'],
  unanswered: ['createAdverseAction'],
  elsewhere: { 'createScreening: dispute': 'getScreening: nobody disputes a report that has only been ordered' },
});

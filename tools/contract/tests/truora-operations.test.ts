import { truoraContract } from '../src/truora/contract.ts';
import { describeOperations } from './support/describe-operations.ts';

await describeOperations(truoraContract);

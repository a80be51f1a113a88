import { attestrContract } from '../src/attestr/contract.ts';
import { describeOperations } from './support/describe-operations.ts';

await describeOperations(attestrContract);

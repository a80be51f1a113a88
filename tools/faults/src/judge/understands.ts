import { classOf } from './fails-typed.ts';
import { broken, brokenByTime, kept } from './observation.ts';
import type { Judge } from './observation.ts';

/** A value is what the call's type says; and where only one ending is right, it is that. */
export const understands: Judge = ({ ending, fault, operationClass: { answer = 'JSON' } }) => {
  const readsNone = fault.onlyDocument === true && answer === 'nothing';
  const takesAny = fault.orFile === true && answer === 'file';
  const right = readsNone || takesAny ? 'any' : fault.ending;
  if (ending.kind === 'result' && !ending.isResult && !takesAny) return broken('gave a value that is none');
  if (ending.kind === 'result' && right === 'error') return broken('gave a value where only an error is right');
  if (ending.kind === 'error' && right === 'result')
    return brokenByTime(`threw ${classOf(ending.error)} where there is a result`);
  return kept;
};

import { attestrOperations } from '../attestr/operations.ts';
import { candidatePortalOperations } from '../candidate-portal/operations.ts';
import { meantBy, suggestion } from '../known-names.ts';
import { pageUpOperations } from '../pageup/operations.ts';
import { sterlingOperations } from '../sterling/operations.ts';
import { truoraOperations } from '../truora/operations.ts';
import { problemOf } from './check-value.ts';
import type { FaultName, FaultSpec } from './fault.ts';
import { faultNames } from './strike.ts';

const TARGET = ['kind', 'provider', 'operation', 'tenant', 'subject', 'nth', 'times', 'probability'];

/** The settings of each kind, besides the target. */
const SETTINGS: { readonly [Name in FaultName]: readonly string[] } = {
  latency: ['ms', 'processed'],
  reset: [],
  silence: [],
  'empty-body': [],
  'truncated-body': [],
  'stalled-body': [],
  'html-page': ['status', 'contentType'],
  'pseudo-404': ['written'],
  unauthorized: ['revoke'],
  forbidden: [],
  'too-many-requests': ['retryAfter', 'retryAfterFormat'],
  'server-error': ['status', 'retryAfter', 'retryAfterFormat'],
  redirect: ['status', 'location'],
  'accepted-but-timed-out': ['ending'],
  'applied-late': ['ms', 'ending'],
  'answered-then-applied-late': ['ms', 'status'],
};

/** What a fault can be aimed at, by provider. */
export const faultOperations: Readonly<Record<string, readonly string[]>> = {
  pageup: pageUpOperations,
  sterling: sterlingOperations,
  truora: truoraOperations,
  attestr: attestrOperations,
  'candidate-portal': candidatePortalOperations,
};

/** All of them are too many to be read in a message: the one that was meant, or those of one provider. */
const operationAdvice = (operation: string, provider: string | undefined, operations: readonly string[]): string => {
  const meant = meantBy(operation, operations);
  const list = 'All are listed in the README of @bgc/sandbox, "Faults"';
  if (meant !== undefined) return `Did you mean '${meant}'? ${list}`;
  if (provider !== undefined) return `Use one of: ${operations.join(', ')}`;
  return `Name its provider, too (${Object.keys(faultOperations).join(', ')}). ${list}`;
};

const checkTarget = ({ kind, provider, operation }: FaultSpec): void => {
  const providers = Object.keys(faultOperations);
  if (provider !== undefined && !providers.includes(provider)) {
    throw new Error(`The fault ${kind}: there is no provider '${provider}'. ${suggestion(provider, providers)}`);
  }
  const named = provider === undefined ? Object.values(faultOperations).flat() : (faultOperations[provider] ?? []);
  const operations = [...new Set(named)];
  if (operation !== undefined && !operations.includes(operation)) {
    throw new Error(
      `The fault ${kind}: there is no operation '${operation}'. ${operationAdvice(operation, provider, operations)}`,
    );
  }
};

/** Throws an `Error` that says what is wrong with a fault: a misspelt one would never strike, and nobody would notice. */
export const checkFault = (spec: FaultSpec): FaultSpec => {
  if (typeof spec !== 'object' || (spec as unknown) === null) {
    throw new Error("A fault is an object: { kind: 'server-error', operation: 'list' }");
  }
  if (!faultNames.includes(spec.kind)) {
    const what = spec.kind === undefined ? 'A fault needs its kind' : `'${spec.kind}' is no fault`;
    throw new Error(`${what}. ${suggestion(spec.kind, faultNames)}`);
  }
  checkTarget(spec);
  const allowed = [...SETTINGS[spec.kind], ...TARGET];
  for (const [name, value] of Object.entries(spec)) {
    if (!allowed.includes(name)) {
      throw new Error(
        `The fault ${spec.kind} has no setting '${name}'. Use one of: ${allowed.slice(0, -TARGET.length).concat(TARGET.slice(1)).join(', ')}`,
      );
    }
    const problem = problemOf(spec.kind, name, value);
    if (problem !== undefined) throw new Error(`The fault ${spec.kind}: ${name} ${problem}`);
  }
  if (spec.kind === 'latency' && typeof spec.ms !== 'number')
    throw new Error('The fault latency: say how long, e.g. ms 500');
  if (spec.probability !== undefined && spec.probability > 1) {
    throw new Error(`The fault ${spec.kind}: probability goes from 0 to 1`);
  }
  return spec;
};

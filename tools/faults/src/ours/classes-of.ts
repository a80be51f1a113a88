import type { DescribedOperation } from '@bgc/core';

import type { GoodAnswer } from '../fault.ts';
import type { Limits, OperationClass, Subject } from '../subject.ts';
import type { Rehearsed } from './rehearsal.ts';

const kindsOfBody: Readonly<Record<NonNullable<DescribedOperation['requestContentType']> | 'none', string>> = {
  'application/json': 'JSON',
  'application/x-www-form-urlencoded': 'form',
  'multipart/form-data': 'multipart form',
  'application/octet-stream': 'bytes',
  none: 'nothing',
};

type Described = Pick<Rehearsed<never>, 'operation' | 'good' | 'isResult'>;

/** Where nothing is a result too, nothing need be read. */
const kindOfAnswer = ({ good, isResult }: Described): NonNullable<OperationClass['answer']> => {
  if (good.headers['content-type'] === 'application/pdf') return 'file';
  return isResult(undefined) ? 'nothing' : 'JSON';
};

export interface ClassedClient<Client> {
  readonly rehearsed: readonly Rehearsed<Client>[];
  /** What the others are sent with. */
  readonly credential: 'token' | 'key';
  readonly canaries: OperationClass['canaries'];
  readonly token?: {
    readonly good: GoodAnswer;
    readonly isToken: OperationClass['isToken'];
    /** The operation that asks for one: the client makes it by itself, before another. */
    readonly operation: string;
    readonly before: Rehearsed<Client>;
  };
  readonly open: (rehearsed: Rehearsed<Client>, at: { readonly origin: string } & Limits) => Subject;
}

/** `POST never, JSON to JSON, token`: all that a client looks at when it decides what to do with an operation. */
const nameOf = (rehearsed: Described, credential: string): string => {
  const { method, repeat, requestContentType = 'none' } = rehearsed.operation;
  return `${method} ${repeat}, ${kindsOfBody[requestContentType]} to ${kindOfAnswer(rehearsed)}, ${credential}`;
};

/**
 * A client asks for a token by itself: here the token endpoint is what the faults of a call strike, and the call that needs the token is healthy.
 */
const tokenClassOf = <Client>(base: OperationClass, { token }: ClassedClient<Client>): OperationClass =>
  token === undefined || !base.operations.includes(token.operation)
    ? base
    : {
        ...base,
        name: base.name.replace(/[^,]+$/, ' asked for by another call'),
        usesToken: false,
        goodToken: token.before.good,
        isToken: (request) => !token.isToken(request),
      };

/** The operations of a client, by what it treats alike. */
export const classesOf = <Client>(classed: ClassedClient<Client>): readonly OperationClass[] => {
  const { rehearsed, credential, canaries, token, open } = classed;
  const byClass = new Map<string, Rehearsed<Client>[]>();
  for (const each of rehearsed) {
    const name = nameOf(each, each.operation.anonymous === true ? 'no credential' : credential);
    byClass.set(name, [...(byClass.get(name) ?? []), each]);
  }
  return [...byClass].map(([name, members]) => {
    const byOperation = new Map(members.map((each) => [each.operation.id, each]));
    const member = (operation: string): Rehearsed<Client> => {
      const found = byOperation.get(operation);
      if (found === undefined) throw new Error(`${operation} is not of the class ${name}.`);
      return found;
    };
    const base: OperationClass = {
      name,
      operations: [...byOperation.keys()],
      repeat: members[0]?.operation.repeat ?? 'never',
      usesToken: token !== undefined && members[0]?.operation.anonymous !== true,
      ...(members[0] && { answer: kindOfAnswer(members[0]) }),
      good: (operation) => member(operation).good,
      ...(token && { goodToken: token.good }),
      isToken: (request) => token?.isToken(request) ?? false,
      open: (operation, at) => open(member(operation), at),
      canaries,
    };
    return tokenClassOf(base, classed);
  });
};

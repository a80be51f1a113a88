import { expect, it } from 'vitest';

import { emitCalls } from './emit-operations.ts';
import type { OperationObject, Spec } from './spec.ts';

const operation = (operationId: string, security?: OperationObject['security']): OperationObject => ({
  operationId,
  'x-bgc-repeat': 'safe',
  ...(security ? { security } : {}),
});

const code = emitCalls({
  paths: {
    '/token': { post: operation('requestToken', []) },
    '/links/{token}': { get: operation('openLink', []) },
    '/people': { get: operation('listPeople'), post: operation('createPerson', [{ client: ['write'] }]) },
  },
  components: {
    securitySchemes: { client: { flows: { clientCredentials: { tokenUrl: 'https://example.com/token' } } } },
  },
} satisfies Spec);

const emitted = (id: string): string => code.slice(code.indexOf(`${id}: {`)).split('sensitive')[0] ?? '';

it('says of a call without security that no credential goes with it', () => {
  expect(emitted('openLink')).toContain('anonymous: true,');
});

it('says it neither of other calls nor of the request for the token itself', () => {
  for (const id of ['requestToken', 'listPeople', 'createPerson']) expect(emitted(id)).not.toContain('anonymous');
});

import { toNodeListener } from '@bgc/sterling/node';
import fastify from 'fastify';

import { callbacks, order, port, webhooks } from './handlers.mjs';

const app = fastify();
app.register(async (scope) => {
  scope.removeAllContentTypeParsers();
  scope.addContentTypeParser('*', (_request, _payload, done) => done(null));
  for (const [path, handler] of [
    ['/callbacks/sterling', callbacks],
    ['/webhooks/truora', webhooks],
  ]) {
    const listener = toNodeListener(handler);
    scope.post(path, (request, reply) => {
      reply.hijack();
      listener(request.raw, reply.raw);
    });
  }
});
app.post('/order', order);
await app.listen({ port, host: '127.0.0.1' });

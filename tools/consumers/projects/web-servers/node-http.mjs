import { createServer } from 'node:http';

import { toNodeListener } from '@bgc/sterling/node';

import { callbacks, order, port, webhooks } from './handlers.mjs';

const listeners = { '/callbacks/sterling': toNodeListener(callbacks), '/webhooks/truora': toNodeListener(webhooks) };
createServer(async (request, response) => {
  const listener = listeners[request.url];
  if (listener) listener(request, response);
  else response.end(JSON.stringify(await order()));
}).listen(port, '127.0.0.1');

import { serve } from '@hono/node-server';
import { Hono } from 'hono';

import { callbacks, order, port, webhooks } from './handlers.mjs';

const app = new Hono();
app.post('/callbacks/sterling', (context) => callbacks(context.req.raw));
app.post('/webhooks/truora', (context) => webhooks(context.req.raw));
app.post('/order', async (context) => context.json(await order()));
serve({ fetch: app.fetch, port, hostname: '127.0.0.1' });

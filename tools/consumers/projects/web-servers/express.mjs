import { toNodeListener } from '@bgc/sterling/node';
import express from 'express';

import { callbacks, order, port, webhooks } from './handlers.mjs';

const app = express();
app.post('/callbacks/sterling', toNodeListener(callbacks));
app.post('/webhooks/truora', toNodeListener(webhooks));
app.use(express.json());
app.post('/order', async (_request, response) => response.json(await order()));
app.listen(port, '127.0.0.1');

// Answers from fixed bytes, in a process of its own, so that its CPU is not counted.
import { createServer } from 'node:http';

import {
  createdCheck,
  createdRequest,
  finishedCheck,
  largeList,
  packages,
  screening,
  smallList,
  verifiedEmployment,
} from './documents.ts';

const answers: Readonly<Record<string, Buffer>> = {
  token: Buffer.from(JSON.stringify({ access_token: 'sandbox-token', expires_in: 300, token_type: 'Bearer' })),
  small: Buffer.from(smallList()),
  large: Buffer.from(largeList()),
  empty: Buffer.from('{}'),
  packages: Buffer.from(packages()),
  screening: Buffer.from(screening()),
  createdCheck: Buffer.from(createdCheck()),
  finishedCheck: Buffer.from(finishedCheck()),
  createdRequest: Buffer.from(createdRequest()),
  verifiedEmployment: Buffer.from(verifiedEmployment()),
};

const answerTo = (method: string, url: string): Buffer | undefined => {
  if (url.includes('/connect/token')) return answers['token'];
  if (url.includes('/packages')) return answers['packages'];
  if (url.includes('/screenings')) return answers['screening'];
  if (url.includes('/v1/checks')) return answers[method === 'POST' ? 'createdCheck' : 'finishedCheck'];
  if (url.includes('/public/')) return answers[method === 'POST' ? 'createdRequest' : 'verifiedEmployment'];
  if (method === 'PUT') return answers['empty'];
  return url.includes('provider=large') ? answers['large'] : answers['small'];
};

const server = createServer((request, response) => {
  request.resume();
  request.on('end', () => {
    const body = answerTo(request.method ?? 'GET', request.url ?? '/');
    response.writeHead(200, { 'content-type': 'application/json', 'content-length': body?.length ?? 0 });
    response.end(body);
  });
});

server.listen(0, '127.0.0.1', () => {
  const address = server.address();
  process.send?.(typeof address === 'object' ? address?.port : undefined);
});
process.on('disconnect', () => server.close(() => process.exit(0)));

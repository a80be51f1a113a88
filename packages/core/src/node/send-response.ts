import type { ServerResponse } from 'node:http';

/** Resolves when there is room for more, or when nobody is there any longer. */
const drained = (response: ServerResponse): Promise<void> =>
  new Promise((resolve) => {
    const done = (): void => {
      response.off('drain', done);
      response.off('close', done);
      resolve();
    };
    response.on('drain', done);
    response.on('close', done);
  });

const writeHead = (response: ServerResponse, { status, statusText, headers }: Response): void => {
  response.statusCode = status;
  if (statusText !== '') response.statusMessage = statusText;
  for (const [name, value] of headers) if (name !== 'set-cookie') response.setHeader(name, value);
  const cookies = headers.getSetCookie();
  if (cookies.length > 0) response.setHeader('set-cookie', cookies);
};

/** Sends a web-standard response, no faster than it is taken off; stops reading it when the client has gone away. */
export const sendResponse = async (response: ServerResponse, answer: Response, method: string): Promise<void> => {
  const { body } = answer;
  // Gone before there was an answer: nothing tells of that any more, and its body would never be let go.
  if (response.destroyed) return void body?.cancel().catch(() => {});
  writeHead(response, answer);
  if (body === null || method === 'HEAD') {
    void body?.cancel().catch(() => {});
    response.end();
    return;
  }
  const reader = body.getReader();
  // Also wakes up a read that nothing may ever come of.
  const leave = (): void => void reader.cancel().catch(() => {});
  response.once('close', leave);
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done || response.destroyed) break;
      if (!response.write(value)) await drained(response);
    }
    if (!response.destroyed) response.end();
  } finally {
    response.off('close', leave);
  }
};

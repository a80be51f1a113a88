import { appendFile } from 'node:fs/promises';

/** Where this project keeps what its handlers were given: a file that whoever tries it can read. */
export const keep = (event: object): Promise<void> =>
  appendFile(process.env['EVENTS_FILE'] ?? 'events.jsonl', `${JSON.stringify(event)}\n`);

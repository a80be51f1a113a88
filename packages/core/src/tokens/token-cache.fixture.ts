import { json, operations } from '../client/runtime.fixture.ts';
import type { Answer } from '../client/runtime.fixture.ts';

export const { getThing, putThing } = operations;
export const one = { path: { id: '1' } };
export const ok: Answer = () => json({});

/** token-1, token-2… each with a lifetime of 300 s. */
export const counted = (): Answer => (_, index) => json({ access_token: `token-${index + 1}`, expires_in: 300 });

export const source = {
  tokenUrl: 'https://login.example.com/token',
  clientId: 'client',
  clientSecret: 'canary-secret',
} as const;

export const seconds = 1_000;

import { fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { startSandboxServer } from '@bgc/sandbox/server';
import { expect, it } from 'vitest';

import { paidAt } from '../src/summary.ts';
import type { Scene } from '../src/open-scene.ts';
import type { Told } from './killable-worker.ts';
import { employmentPath, openThree, settleByHand, workOn } from './work-on.ts';

/** A real process, over real HTTP. Gives the signal that ended it. */
const runAndKill = async (scene: Scene, killAfter: string): Promise<string | null> => {
  await using server = await startSandboxServer({ sandbox: scene.sandbox });
  const { policy: _, ...settings } = scene.settings(server.origin);
  const told: Told = { settings, killAfter, now: scene.sandbox.clock.now() };
  const child = fork(fileURLToPath(new URL('killable-worker.ts', import.meta.url)), {
    env: { ...process.env, MANY_WORKER: JSON.stringify(told) },
    execArgv: ['--conditions=@bgc/source', '--disable-warning=ExperimentalWarning'],
  });
  const [, signal] = (await once(child, 'exit')) as [number | null, string | null];
  return signal;
};

it.each([
  ['Truora', 'POST /truora/v1/checks', { sterling: 1, truora: 1, attestr: 0 }, 0],
  ['Attestr', `POST ${employmentPath}`, { sterling: 1, truora: 1, attestr: 1 }, 1],
])(
  'a process killed with SIGKILL just when %s had taken the order, and another one after it: each order is paid for once',
  async (_, killAfter, paidByThen, asideThen) => {
    const folder = await mkdtemp(join(tmpdir(), 'bgc-many-'));
    const scene = openThree(join(folder, 'bridge.sqlite'));
    try {
      expect(await runAndKill(scene, killAfter)).toBe('SIGKILL');
      expect(paidAt(scene)).toEqual(paidByThen);
      await scene.sandbox.clock.advance(120_000);
      await workOn(scene);
      expect(await settleByHand(scene)).toHaveLength(asideThen);
      await workOn(scene);
      expect(paidAt(scene)).toEqual({ sterling: 1, truora: 1, attestr: 1 });
      const { byStatus, doubled, wiped } = scene.sandbox.pageup.summary();
      expect({ completed: byStatus.completed, doubled, wiped }).toEqual({ completed: 3, doubled: 0, wiped: 0 });
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  },
);

import { createVirtualClock } from '../testing/virtual-clock.ts';
import type { PollOptions } from './poll-options.ts';
import { pollUntil } from './poll-until.ts';

export const hour = 3_600_000;
export const interval = 5_000;
export const start = Date.UTC(2024, 0, 1);

export interface Answer {
  readonly status: string;
  readonly hintMs?: number;
}

export type Step = string | Error | Answer;

/** A provider that answers by a script, its last step for ever, and a wait for it in virtual time. */
export const waitFor = (steps: readonly Step[], options: Partial<PollOptions<Answer>> = {}, requestTakesMs = 0) => {
  const clock = createVirtualClock({ now: start });
  const asked: number[] = [];
  const read = async (): Promise<Answer> => {
    asked.push(clock.now());
    if (requestTakesMs > 0) await new Promise<void>((resolve) => void clock.schedule(requestTakesMs, resolve));
    const step = steps[Math.min(asked.length, steps.length) - 1] ?? 'pending';
    if (step instanceof Error) throw step;
    return typeof step === 'string' ? { status: step } : step;
  };
  const outcome = pollUntil<Answer>({
    read,
    statusOf: ({ status }) => status,
    isFinal: (_, status) => status === 'done',
    intervalMs: interval,
    jitter: 0,
    deadlineMs: hour,
    clock,
    random: () => 0.5,
    ...options,
  }).then(
    (value) => ({ value, error: undefined }),
    (error: unknown) => ({ value: undefined, error }),
  );
  return { clock, asked, outcome };
};

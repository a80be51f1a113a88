import { errorGuard, nameError } from '../errors/bgc-error.ts';
import { TimeoutError } from '../errors/transport-errors.ts';
import type { PollState } from './poll-state.ts';

/** No final status came before the deadline of the wait. Nothing is wrong with the check: it only takes longer. */
export class PollTimeoutError extends TimeoutError {
  readonly polls: number;
  readonly failures: number;
  /** How often each status was seen. Not shown in logs: a status may say how a check came out. */
  declare readonly histogram: PollState['histogram'];
  /** Pass it as `resume`, with a longer deadline, to go on. Not shown in logs. */
  declare readonly state: PollState;
  protected static override readonly named = /* @__PURE__ */ nameError(this, 'PollTimeoutError', 'poll_timeout');
  constructor(state: PollState, deadlineMs: number) {
    const kinds = Object.keys(state.histogram).length;
    super(
      `No final status within ${deadlineMs} ms: asked ${state.polls} times, ${kinds} different statuses seen, ${state.failures} failures.`,
      {
        phase: 'deadline',
        advice: 'Look at `histogram`, and go on with `resume: error.state` and a longer `deadlineMs`.',
      },
    );
    this.polls = state.polls;
    this.failures = state.failures;
    Object.defineProperties(this, { histogram: { value: state.histogram }, state: { value: state } });
  }
}

/**
 * Whether a wait came to its deadline: wait on with `resume: error.state`. Knows errors of another copy of the package, too.
 *
 * @example if (isPollTimeoutError(error)) await save(error.state);
 */
export const isPollTimeoutError: (value: unknown) => value is PollTimeoutError =
  /* @__PURE__ */ errorGuard('PollTimeoutError');

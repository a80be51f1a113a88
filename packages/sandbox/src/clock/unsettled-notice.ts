/** As much of Node's `process` as is used here. */
interface ExitingProcess {
  readonly versions: { readonly node?: string };
  readonly exitCode?: unknown;
  on(event: 'exit', listener: (code: number) => void): unknown;
  off(event: 'exit', listener: (code: number) => void): unknown;
  listenerCount(event: 'exit'): number;
  getMaxListeners(): number;
}

/** "Unsettled Top-Level Await" (https://nodejs.org/api/process.html#exit-codes): Node 20 ends with it, and without a word. */
const UNSETTLED = 13;

const nodeProcess = (): ExitingProcess | undefined => {
  const { process } = globalThis as { readonly process?: Partial<ExitingProcess> };
  const isNode = process?.versions?.node !== undefined && typeof process.getMaxListeners === 'function';
  return isNode ? (process as ExitingProcess) : undefined;
};

/**
 * Tells whoever awaits at the top level of a program what a clock that stands still has to do with its end. It listens while something waits, keeps nothing alive, and
 * leaves room among the listeners: where many clocks have somebody waiting, the first ones tell.
 */
export const createUnsettledNotice = (): { readonly listen: (isWaitedFor: boolean) => void } => {
  const tell = (code: number): void => {
    if (code !== UNSETTLED && nodeProcess()?.exitCode !== UNSETTLED) return;
    console.error(
      'The virtual clock of @bgc/sandbox stands still, and something waits on it that nobody goes on with: `await sandbox.clock.run(work)` moves it until the work settles, `await sandbox.clock.advance(ms)` by so much.',
    );
  };
  let listening: ExitingProcess | undefined;
  return {
    listen(isWaitedFor) {
      if (!isWaitedFor) {
        listening?.off('exit', tell);
        listening = undefined;
      } else if (!listening) {
        const process = nodeProcess();
        if (!process) return;
        // 0 is no limit.
        const most = process.getMaxListeners() || Infinity;
        if (process.listenerCount('exit') >= most - 1) return;
        listening = process;
        process.on('exit', tell);
      }
    },
  };
};

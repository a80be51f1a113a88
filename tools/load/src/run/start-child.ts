import { fork } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

export interface Child<Message> {
  readonly process: ChildProcess;
  /** How it ended: an exit code, or the signal that ended it. */
  readonly ended: Promise<number | string>;
  onMessage(listener: (message: Message) => void): void;
  /** The next message of this kind; rejects when the process ends before. */
  next<Kind extends string>(kind: Kind): Promise<Extract<Message, { readonly kind: Kind }>>;
}

const usualFlags = ['--conditions=@bgc/source', '--disable-warning=ExperimentalWarning', '--expose-gc'];

export interface ChildTerms {
  readonly compileCache: string;
  /** Of Node or V8, beyond those that every process has. */
  readonly flags?: readonly string[];
}

/** Starts one of the programs beside this folder, with its settings. */
export const startChild = <Message extends { readonly kind: string }>(
  program: 'worker' | 'world',
  settings: object,
  { compileCache, flags = [] }: ChildTerms,
): Child<Message> => {
  const child = fork(fileURLToPath(new URL(`../${program}/main.ts`, import.meta.url)), {
    env: {
      ...process.env,
      [`LOAD_${program.toUpperCase()}`]: JSON.stringify(settings),
      NODE_COMPILE_CACHE: compileCache,
    },
    execArgv: [...usualFlags, ...flags],
    // Ctrl+C, and `timeout`, signal the whole group: this process is to end the others in order, and to tell what they counted.
    detached: true,
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  });
  const ended = once(child, 'exit').then(([code, signal]) => (signal as string | null) ?? (code as number));
  // A message to a process that was killed meanwhile is nobody's.
  child.on('error', () => undefined);
  return {
    process: child,
    ended,
    onMessage: (listener) => void child.on('message', listener),
    next: (kind) =>
      new Promise((resolve, reject) => {
        const listen = (message: Message): void => {
          if (message.kind !== kind) return;
          child.off('message', listen);
          resolve(message as never);
        };
        child.on('message', listen);
        void ended.then((how) => reject(new Error(`A ${program} process ended by itself (${how}).`)));
      }),
  };
};

import { runProgram } from '@bgc/example-parts/run-program';
import { describe, expect, it } from 'vitest';

const program = new URL('../src/main.ts', import.meta.url);

/** So fast that an hour of a pause is a quarter of a minute, and with time limits that a busy machine keeps all the same. */
const small =
  '--checks 60 --soak 0 --tenants 2 --kills 2 --workers 2 --lost-callbacks 0 --rate 500 --speed 240 --haste 4 --lenience 24';

interface Ran {
  readonly exitCode: number;
  readonly complained: string;
  /** What was found, by claim. */
  readonly claims: Readonly<Record<string, string>>;
}

/** Runs the program as a person does, in small. */
const run = async (): Promise<Ran> => {
  const { exitCode, printed, complained } = await runProgram(program, small.split(' '), {
    hidden: 'LOAD_',
  }).ended;
  const rows = printed.matchAll(/^ {3}(\S.*?) {2,}(\S.*?) {2,}(?:yes|NO)$/gmu);
  return {
    ...{ exitCode, complained },
    claims: Object.fromEntries([...rows].map(([, claim = '', found = '']) => [claim, found])),
  };
};

describe('a load in small', () => {
  it('loses, doubles and wipes nothing with two workers over one store, faults, and a worker killed twice', async () => {
    const { exitCode, complained, claims } = await run();
    expect(complained).toBe('');
    expect(claims).toMatchObject({
      'lost: never claimed, or never brought to an end': '0',
      'doubled: claimed twice, or ordered twice': '0',
      'wiped: a number or a result that PageUp had and lost': '0',
      'screenings created at Sterling, one a check': '60 of 60',
      'workers killed': '2 of 2',
      'left unfinished in the store': '0',
    });
    expect(exitCode).toBe(0);
  }, 300_000);
});

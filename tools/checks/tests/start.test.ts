import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';

import { describe, expect, test } from 'vitest';

import { tree } from './tree.ts';

const REPOSITORY = new URL('../../../', import.meta.url);

interface Run {
  readonly status: number | null;
  readonly output: string;
}

/** A repository with the script under test and stand-ins for the programs that it starts, written in sh. */
const house = (
  script: 'tools/start.mjs' | '.ci/run' | '.ci/install-chromium',
  programs: Readonly<Record<string, string>>,
): ((command: string, args: readonly string[]) => Run) => {
  const { root } = tree({
    [script]: readFileSync(new URL(script, REPOSITORY), 'utf8'),
    '.ci/install-chromium': readFileSync(new URL('.ci/install-chromium', REPOSITORY), 'utf8'),
    'node_modules/installed': '',
    'package.json': {
      packageManager: 'pnpm@12.21.0',
      scripts: { 'start:test': 'vitest run', 'start:demo': 'node demo.ts' },
    },
  });
  mkdirSync(join(root, 'bin'));
  for (const [name, body] of Object.entries(programs)) {
    writeFileSync(join(root, 'bin', name), `#!/bin/sh\n${body}\n`);
    chmodSync(join(root, 'bin', name), 0o755);
  }
  return (command, args) => {
    const { status, stdout, stderr } = spawnSync(command, args, {
      cwd: root,
      encoding: 'utf8',
      env: { PATH: `${join(root, 'bin')}${delimiter}${process.env['PATH'] ?? ''}` },
    });
    return { status, output: `${stdout}${stderr}`.trim() };
  };
};

describe.skipIf(process.platform === 'win32')('npm test and npm run demo', () => {
  const onNode = (version: string): readonly string[] => [
    '--import',
    `data:text/javascript,Object.defineProperty(process, 'versions', { value: { ...process.versions, node: '${version}' } })`,
  ];
  const start = (npx: string, version: string, args: readonly string[]): Run =>
    house('tools/start.mjs', { npx })(process.execPath, [...onNode(version), 'tools/start.mjs', ...args]);

  test('bring the pinned pnpm and pass arguments on', () => {
    const { status, output } = start('echo "$@"', '24.18.0', ['test', 'packages/core', '--reporter=dot']);
    expect(output).toBe('--yes --package=pnpm@12.21.0 -- pnpm run --silent start:test packages/core --reporter=dot');
    expect(status).toBe(0);
  });

  test.each(['20.0.0', '20.20.2', '22.22.0', '24.9.0', '24.17.9'])('bring a newer Node where it is %s', (version) => {
    expect(start('echo "$@"', version, ['demo']).output).toMatch(
      /--package=node-(bin-)?[a-z0-9]+-[a-z0-9]+@2[46]\.\d+\.\d+ /,
    );
  });

  test.each(['24.18.0', '24.21.0', '26.0.0'])('use the Node that is there where it is %s', (version) => {
    expect(start('echo "$@"', version, ['demo']).output).not.toContain('--package=node-');
  });

  test('refuse a Node that is too old even to start', () => {
    const { status, output } = start('echo started', '18.20.0', ['demo']);
    expect(status).toBe(1);
    expect(output).toContain('Node 20.0 or newer is needed');
    expect(output).not.toContain('started');
  });

  test('end with the exit code of what they ran, and with 128 and its number after a signal', () => {
    expect(start('exit 7', '24.18.0', ['test']).status).toBe(7);
    expect(start('kill -TERM $$', '24.18.0', ['test']).status).toBe(143);
  });

  test('an unknown task names the known ones', () => {
    const { status, output } = start('echo started', '24.18.0', ['fly']);
    expect(status).toBe(2);
    expect(output).toContain('<test | demo>');
  });
});

describe.skipIf(process.platform === 'win32')('.ci/run', () => {
  test('makes the browser tests fail where no Chromium could be brought', () => {
    const npm = 'if [ "$1" = test ]; then echo "required: $BGC_REQUIRE_CHROMIUM"; fi; [ "$1" = test ]';
    const { output } = house('.ci/run', { npm, 'apt-get': 'exit 100' })('bash', ['.ci/run']);
    expect(output).toContain('No Chromium was installed');
    expect(output).toContain('required: 1');
  });

  const run = (testsExit: number, gates: string): Run =>
    house('.ci/run', { npm: `case "$*" in test) exit ${testsExit};; *chromium) exit 0;; esac\n${gates}` })('bash', [
      '.ci/run',
    ]);

  test.each([
    ['everything is green', 0, "echo '17 passed, 0 failed'", 0, '18 passed, 0 failed'],
    ['the tests fail', 1, "echo '17 passed, 0 failed'", 1, '17 passed, 1 failed'],
    ['a gate fails', 0, "echo '15 passed, 2 failed'; exit 1", 1, '16 passed, 2 failed'],
    ['the gates end without a word', 0, 'exit 1', 1, '1 passed, 1 failed'],
    ['the gates cannot even say that they failed', 0, 'echo; exit 0', 1, '1 passed, 1 failed'],
    ['the gates say that all is well and end badly', 0, "echo '17 passed, 0 failed'; exit 3", 1, '18 passed, 1 failed'],
  ])('when %s', (_name, testsExit, gates, status, closing) => {
    const result = run(testsExit, gates);
    expect(result.output.split('\n').at(-1)).toBe(closing);
    expect(result.status).toBe(status);
  });
});

describe.skipIf(process.platform === 'win32')('.ci/install-chromium', () => {
  const install = (programs: Readonly<Record<string, string>>): Run =>
    house('.ci/install-chromium', {
      // There once apt-get has installed it.
      npm: 'if [ -e installed ]; then echo "told on the way"; echo /usr/bin/chromium; else exit 1; fi',
      id: 'echo 0',
      'apt-get': 'echo "apt-get $*" >&2; case "$*" in *install*) touch installed;; esac',
      ...programs,
    })('bash', ['.ci/install-chromium']);

  test('installs nothing where there is one', () => {
    expect(install({ npm: 'echo /usr/bin/chromium' })).toEqual({
      status: 0,
      output: 'Chromium is here already: /usr/bin/chromium',
    });
  });

  test('installs it without what is only recommended, and finds it then', () => {
    const { status, output } = install({});
    expect(output).toMatch(/apt-get .*install --no-install-recommends chromium$/m);
    expect(output).toContain('Chromium was installed: /usr/bin/chromium');
    expect(status).toBe(0);
  });

  test('asks sudo where it is not root', () => {
    const { status, output } = install({ id: 'echo 1000', sudo: 'echo "as root" >&2; shift; exec "$@"' });
    expect(output).toContain('as root');
    expect(status).toBe(0);
  });

  test.each([
    ['apt-get fails', { 'apt-get': 'exit 100' }, 'apt-get could not.'],
    ['what it installs is not found', { 'apt-get': 'exit 0' }, 'still it is not found'],
  ])('says so where %s', (_name, programs, reason) => {
    const { status, output } = install(programs);
    expect(output).toContain(`No Chromium was installed: `);
    expect(output).toContain(reason);
    expect(status).toBe(1);
  });
});

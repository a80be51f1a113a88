import { chmodSync, mkdirSync, mkdtempSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';

import { openSqliteStore } from '@bgc/core/node';
import { diagnose } from '@bgc/doctor';
import { afterAll, expect, test } from 'vitest';

import { judgeStore } from '../src/checks/store.ts';
import { observeStore } from '../src/node/observe-store.ts';

const folder = mkdtempSync(join(tmpdir(), 'bgc-doctor-'));
afterAll(() => rmSync(folder, { recursive: true }));

const look = async (name: string) => {
  const { findings } = await diagnose('pageup', { variables: {}, storePath: join(folder, name) });
  return findings.filter(({ check }) => check === 'store').map(({ about, verdict }) => `${verdict} ${about}`);
};

test('A store that is in use is well, and keeps its bytes', async () => {
  const path = join(folder, 'good.sqlite');
  using store = openSqliteStore({ path });
  await store.records.insert('check/1', 'kept');
  const { mtimeMs, size } = statSync(path);
  expect(await look('good.sqlite')).toEqual(['ok file', 'ok permissions', 'ok schema']);
  expect(statSync(path)).toMatchObject({ mtimeMs, size });
  expect((await store.records.get('check/1'))?.value).toBe('kept');
});

test('One that others may open is told apart from one that its group may open', async () => {
  openSqliteStore({ path: join(folder, 'open.sqlite') }).close();
  chmodSync(join(folder, 'open.sqlite'), 0o644);
  expect(await look('open.sqlite')).toContain('failed permissions');
  chmodSync(join(folder, 'open.sqlite'), 0o640);
  expect(await look('open.sqlite')).toContain('warning permissions');
});

test('One behind a symbolic link is judged with what SQLite puts beside the file itself', async () => {
  mkdirSync(join(folder, 'elsewhere'));
  const path = join(folder, 'elsewhere', 'real.sqlite');
  using store = openSqliteStore({ path });
  await store.records.insert('check/1', 'kept');
  chmodSync(`${path}-wal`, 0o644);
  symlinkSync(path, join(folder, 'link.sqlite'));
  expect(await look('link.sqlite')).toContain('failed permissions');
  symlinkSync(join(folder, 'nowhere.sqlite'), join(folder, 'dangling.sqlite'));
  expect(await look('dangling.sqlite')).toEqual(['ok file']);
});

test('One that is not there is made by nobody, nor is its directory', async () => {
  expect(await look('missing.sqlite')).toEqual(['ok file']);
  expect(await look('missing/missing.sqlite')).toEqual(['failed file']);
  expect(() => statSync(join(folder, 'missing.sqlite'))).toThrow('ENOENT');
});

test('A directory, another file, another application and a newer version are refused, and left as they were', async () => {
  expect(await look('.')).toEqual(['failed file']);
  writeFileSync(join(folder, 'text'), 'something else, long enough to be no database at all', { mode: 0o600 });
  expect(await look('text')).toContain('failed schema');
  const other = new DatabaseSync(join(folder, 'other'));
  other.exec('CREATE TABLE theirs (id)');
  other.close();
  expect(await look('other')).toContain('failed schema');
  openSqliteStore({ path: join(folder, 'newer') }).close();
  const newer = new DatabaseSync(join(folder, 'newer'));
  newer.exec('INSERT INTO bgc_schema (version) VALUES (99)');
  newer.close();
  expect(await look('newer')).toContain('failed schema');
});

test('A Node without SQLite is told as the reason, whether the file is there, empty or missing', async () => {
  openSqliteStore({ path: join(folder, 'kept.sqlite') }).close();
  writeFileSync(join(folder, 'empty.sqlite'), '', { mode: 0o600 });
  for (const name of ['kept.sqlite', 'empty.sqlite', 'absent.sqlite']) {
    const findings = judgeStore(await observeStore(join(folder, name), false));
    expect(findings.filter(({ verdict }) => verdict !== 'ok')).toMatchObject([
      {
        about: 'Node',
        verdict: 'failed',
        seen: expect.stringContaining('no node:sqlite'),
        fix: expect.stringContaining('Node 22.13'),
      },
    ]);
    expect(findings.map(({ about }) => about)).not.toContain('schema');
  }
});

test('Without the right to write, neither file nor directory will do', () => {
  const seen = { file: 'there', fileWritable: true, directoryWritable: true } as const;
  const verdicts = (change: object) => judgeStore({ ...seen, ...change }).map(({ verdict }) => verdict);
  expect(verdicts({})).toEqual(['ok', 'ok']);
  expect(verdicts({ fileWritable: false })).toEqual(['failed']);
  expect(verdicts({ directoryWritable: false })).toEqual(['failed']);
  expect(verdicts({ refused: { kind: 'store_busy', message: 'Busy.' } })).toEqual(['ok', 'warning']);
});

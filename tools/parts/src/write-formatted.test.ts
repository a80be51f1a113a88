import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';

import { markdownTable } from './markdown.ts';
import { writeFormatted } from './write-formatted.ts';

const emptyFolder = (): string => {
  const folder = mkdtempSync(join(tmpdir(), 'write-formatted-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  return folder;
};

test('what is written is formatted, in a folder that was not there', () => {
  const root = emptyFolder();
  writeFormatted({ 'docs/a.md': markdownTable(['what', 'how many'], [['a long name', 1]]), 'b.json': '{"a":1}' }, root);
  expect(readFileSync(join(root, 'docs/a.md'), 'utf8')).toBe(
    '| what        | how many |\n| ----------- | -------- |\n| a long name | 1        |\n',
  );
  expect(readFileSync(join(root, 'b.json'), 'utf8')).toBe('{ "a": 1 }\n');
});

test('what the formatter does not take is told of, with its words', () => {
  expect(() => writeFormatted({ 'a.ts': 'export const ;' }, emptyFolder())).toThrow(/^The formatter failed:.*a\.ts/s);
});

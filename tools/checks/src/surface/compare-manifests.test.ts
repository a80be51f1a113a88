import { expect, test } from 'vitest';

import { changeOf } from './compare-surfaces.ts';
import { compareManifests, releasedManifest } from './compare-manifests.ts';

const both = { '@bgc/source': './src/a.ts', import: { types: './a.d.ts' }, require: { types: './a.d.cts' } };
const { require: _, ...importAlone } = both;
const change = (before: object, after: object) =>
  changeOf(
    compareManifests(
      releasedManifest({ name: '@bgc/a', version: '1.0.0', exports: before }),
      releasedManifest({ name: '@bgc/a', version: '1.0.0', exports: after }),
    ),
  );

test('an entry that cannot be loaded by require any more is breaking, and one that can is an addition', () => {
  expect(change({ '.': both }, { '.': importAlone })).toBe('breaking');
  expect(change({ '.': importAlone }, { '.': both })).toBe('added');
});

test('an entry that is gone is breaking, a new one an addition, and a source that moves nothing', () => {
  expect(change({ '.': both, './a.yaml': './a.yaml' }, { '.': both })).toBe('breaking');
  expect(change({ '.': both }, { '.': both, './a.yaml': './a.yaml' })).toBe('added');
  expect(change({ '.': both }, { '.': { ...both, '@bgc/source': './src/b.ts' } })).toBe('none');
});

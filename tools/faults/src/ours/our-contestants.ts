import { readFile } from 'node:fs/promises';

import { pooledFetches } from '../observe/pooled-fetch.ts';
import type { Contestant } from '../subject.ts';
import { attestrContestant } from './attestr.ts';
import { candidatePortalContestant } from './candidate-portal.ts';
import type { MakeContestant } from './our-client.ts';
import { pageUpContestant } from './pageup.ts';
import { sterlingContestant } from './sterling.ts';
import { truoraContestant } from './truora.ts';

/** By the name that a cell has, and the folder of the package. */
const clients: Readonly<Record<string, readonly [folder: string, make: MakeContestant]>> = {
  pageup: ['pageup', pageUpContestant],
  sterling: ['sterling', sterlingContestant],
  truora: ['truora', truoraContestant],
  attestr: ['attestr', attestrContestant],
  'candidate-portal': ['candidate-portal-types', candidatePortalContestant],
};

const versionOf = async (folder: string): Promise<string> => {
  const manifest = new URL(`../../../../packages/${folder}/package.json`, import.meta.url);
  const { version } = JSON.parse(await readFile(manifest, 'utf8')) as { readonly version: string };
  return version;
};

/** Every client of ours, with every operation of its spec. Each operation is called once before, without a network. */
export const ourContestants = async (): Promise<readonly Contestant[]> => {
  const makeFetch = await pooledFetches();
  return Promise.all(
    Object.entries(clients).map(async ([name, [folder, make]]) =>
      make({ name, version: await versionOf(folder), makeFetch }),
    ),
  );
};

import { fileURLToPath } from 'node:url';

import { installLocked } from '../install-locked.ts';

const FOLDER = fileURLToPath(new URL('../../registry/', import.meta.url));

/** Verdaccio. The folder is a workspace of its own, whose overrides its lockfile needs. */
export const installRegistry = (): Promise<void> => installLocked(FOLDER, ['--prefer-offline']);

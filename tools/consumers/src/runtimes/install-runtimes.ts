import { installLocked } from '../install-locked.ts';
import { runtimesFolder } from './runtimes-folder.ts';

/** 900 MB that nobody needs for anything else. */
export const installRuntimes = (): Promise<void> => installLocked(runtimesFolder, ['--ignore-workspace']);

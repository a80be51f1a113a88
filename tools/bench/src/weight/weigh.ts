import type { Installed } from '../installed.ts';
import { bundledBytes, type BundleSize } from './bundled-bytes.ts';
import { importMs } from './import-ms.ts';
import type { WeighedPrograms } from './our-programs.ts';
import { typeCheckCost, type ComparedCost } from './type-check-cost.ts';

/** What a package costs those who install it. */
export interface Weight {
  readonly bundle: BundleSize;
  readonly importMs: number;
  readonly packages: number;
  readonly bytes: number;
  readonly types: ComparedCost;
}

export const weigh = async (
  programs: WeighedPrograms,
  { folder, packages, bytes }: Installed,
  workspace: string,
): Promise<Weight> => ({
  bundle: await bundledBytes(programs, folder),
  importMs: await importMs(programs.entry ?? programs.name, folder),
  packages,
  bytes,
  types: await typeCheckCost(programs, folder, workspace),
});

import type { ScreeningPackage } from './account.ts';
import type { ReportItem, World } from './world.ts';

/** One report item for each component of the package. */
export const itemsOf = (world: World, { components }: ScreeningPackage): ReportItem[] =>
  components.map((type) => ({
    id: world.ids.item(),
    type,
    status: 'pending',
    result: 'n/a',
    updatedAt: world.clock.now(),
  }));

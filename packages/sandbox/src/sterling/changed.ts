import { callbackDocument } from './screening-document.ts';
import type { ChangeCause, Screening, World } from './world.ts';

/**
 * Whatever changes a screening ends here. "Callbacks will be POSTed to the provided URL for any changes screening status, including adverse
 * actions and disputes as well as changes to the report items": https://sterling.readme.io/v1/reference, Screenings.
 * The payload is that of this moment, however late it is delivered.
 */
export const changed = (world: World, screening: Screening, cause: ChangeCause): void =>
  world.onChange(
    {
      accountId: screening.accountId,
      screeningId: screening.id,
      cause,
      at: world.clock.now(),
      body: callbackDocument(world, screening),
      callback: screening.callback,
    },
    world,
  );

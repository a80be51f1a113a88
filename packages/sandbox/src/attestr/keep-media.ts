import type { Account } from './account.ts';
import type { Media, World } from './world.ts';

export const keepMedia = (
  world: World,
  account: Account,
  { originalName, contentType, bytes }: Pick<Media, 'originalName' | 'contentType' | 'bytes'>,
): Media => {
  const id = world.ids.make('MX');
  const media = { id, accountId: account.accountId, originalName, contentType, bytes, created: world.clock.now() };
  world.media.set(id, media);
  return media;
};

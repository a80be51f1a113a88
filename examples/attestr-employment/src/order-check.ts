import type { AttestrClient } from '@bgc/attestr';

import type { Wanted } from './site.ts';

/** Uploads what proves the employment, and orders the check: once, and with `webhook: true`, without which no webhook comes. */
export const orderCheck = async (
  attestr: AttestrClient,
  { employment, document, profile }: Extract<Wanted, { readonly document: Blob }>,
  say: (text: string) => void,
): Promise<string> => {
  const letter = await attestr.media.uploadDocument(document);
  say(`Document uploaded: ${letter._id}`);
  const created = await attestr.employmentChecks.create({ ...employment, documents: [letter._id], webhook: true });
  // Keep it at once: Attestr lists no requests, and it is the way back to what was paid for.
  say(`Check ordered: ${created._id}, which people call ${created.number ?? 'nothing'}`);
  if (profile === undefined) return created._id;
  const profileId = typeof profile === 'string' ? profile : (await attestr.profiles.create(profile))._id;
  await attestr.profiles.associate(profileId, created);
  say(`   associated to profile ${profileId}`);
  return created._id;
};

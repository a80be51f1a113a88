// The program that is bundled: one order at Sterling, and a part of it that is loaded late.
import { createMemoryStore, createSterlingClient, isNotFoundError } from '@bgc/sterling';
import { createSterlingCallbackHandler } from '@bgc/sterling/callbacks';

export const order = async (options) => {
  const store = createMemoryStore();
  const sterling = createSterlingClient({ ...options, store });
  const { personOf } = await import('./late.mjs');
  const [basic] = (await sterling.packages.list()).filter(({ title }) => title === 'Basic Criminal');
  const candidate = await sterling.candidates.create(personOf('1001'));
  // What edits a candidate is a part of the client that it loads when it is needed.
  await sterling.candidates.edit(candidate.id, { middleName: 'B' });
  const screening = await sterling.screenings.create({
    packageId: basic.id,
    candidateId: candidate.id,
    endUserCertificate: 'true',
  });
  // A minifier renames classes; guards do not go by names.
  const error = await sterling.screenings.get('000000000000000').catch((error) => error);
  const callbacks = createSterlingCallbackHandler({
    credentials: 'user:password',
    store,
    onEvent: async () => undefined,
  });
  const refused = await callbacks(new Request('https://ats.example.com/', { method: 'POST', body: '{}' }));
  return { id: screening.id, name: isNotFoundError(error) && error.name, refused: refused.status };
};

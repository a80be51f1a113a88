import type { ProfileRequest } from '@bgc/attestr';

import { documentedSample } from '../samples.ts';
import { API, JSON_CALL, type Step } from './step.ts';

const sample = documentedSample('profile_create_request') as ProfileRequest;
const shorter: ProfileRequest = { tag: sample.tag, name: sample.name };

const path = (profile: string | undefined, rest = ''): string => `${API}/factx/${profile}${rest}`;

const read = (what: string, answered: NonNullable<Step['answered']>, before: Step['call']): Step => ({
  operation: 'getProfile',
  what,
  call: async (world) => {
    await before(world);
    return world.client.profiles.get(world.ids['profile'] ?? '');
  },
  sent: ({ profile }) => ({ path: path(profile), headers: JSON_CALL }),
  answered,
});

const nothing = (): Promise<void> => Promise.resolve();

/** A person of whom the back office asks something. The first step comes before any check, the others after one. */
export const profileSteps: readonly Step[] = [
  {
    operation: 'createProfile',
    call: async ({ client, ids }) => {
      const profile = await client.profiles.create(sample);
      ids['profile'] = profile._id;
      return profile;
    },
    sent: () => ({ path: `${API}/factx/`, headers: JSON_CALL, body: sample }),
  },
  read(
    'as it was created',
    ({ profile }) => ({ ...sample, _id: profile, items: [], queries: [], createdBy: null }),
    nothing,
  ),
  {
    operation: 'updateProfile',
    call: ({ client, ids }) => client.profiles.update(ids['profile'] ?? '', shorter),
    sent: ({ profile }) => ({ path: path(profile), headers: JSON_CALL, body: shorter }),
  },
  {
    operation: 'associateItem',
    call: ({ client, ids }) => client.profiles.associate(ids['profile'] ?? '', ids['employment'] ?? ''),
    sent: ({ profile, employment }) => ({
      path: path(profile, '/associate'),
      headers: JSON_CALL,
      body: { asyncRequest: employment },
    }),
  },
  read(
    'with a check and a question',
    ({ employment, query, letter }) => ({
      items: [{ _id: employment }],
      queries: [{ _id: query, documents: [letter], response: null, responseDocuments: null, updated: null }],
    }),
    ({ sandbox, ids }) => {
      const question = { text: 'Please share your updated PAN document', documents: [ids['letter'] ?? ''] };
      ids['query'] = sandbox.attestr.raiseQuery(ids['profile'] ?? '', question);
      return nothing();
    },
  ),
  {
    operation: 'answerQuery',
    call: ({ client, ids }) =>
      client.profiles.answerQuery(ids['profile'] ?? '', ids['query'] ?? '', {
        response: 'It is attached.',
        documents: [ids['image'] ?? ''],
      }),
    sent: ({ profile, query, image }) => ({
      path: path(profile, `/query/${query}`),
      headers: JSON_CALL,
      body: { response: 'It is attached.', documents: [image] },
    }),
  },
  read(
    'with the answer',
    ({ query, image }) => ({ queries: [{ _id: query, response: 'It is attached.', responseDocuments: [image] }] }),
    nothing,
  ),
];

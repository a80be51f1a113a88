import { documentedSample } from './samples.ts';
import type { World } from './steps/step.ts';

type Call = (world: World) => Promise<unknown>;

type CandidateBody = Parameters<World['client']['candidates']['create']>[0];

const sample = documentedSample('candidate_create_request') as CandidateBody;

/** Calls that Sterling refuses, by what is wrong with them. They are made after the steps, on what those left. */
export const REFUSALS: Readonly<Record<string, Call>> = {
  'an unknown candidate': ({ client }) => client.candidates.get('404'),
  'a clientReferenceId that is taken': ({ client }) => client.candidates.create(sample),
  'a price for an unknown candidate': ({ client }) => client.packages.price('64731', '404'),
  'a package that needs more': ({ client, ids }) =>
    client.candidates
      .create({ clientReferenceId: 'bare', email: 'bare@example.com', givenName: 'Ada', familyName: 'Example' })
      .then((bare) => {
        ids['bare'] = bare.id;
        return client.packages.price('1234', bare.id);
      }),
  'a screening that misses something': ({ client, ids }) =>
    client.screenings.create({ packageId: '1234', candidateId: ids['bare'] ?? '', endUserCertificate: 'true' }),
  'a billing code of nobody': ({ client, ids }) =>
    client.screenings.create({
      packageId: '64731',
      candidateId: ids['candidate'] ?? '',
      endUserCertificate: 'true',
      billingCode: 'Nowhere',
    }),
  'an unknown screening': ({ client }) => client.screenings.get('404'),
  'an adverse action that runs already': ({ client, ids }) =>
    client.screenings.adverseActions.create(ids['screening'] ?? ''),
  'an adverse action before the report': ({ client, ids }) =>
    client.screenings.adverseActions.create(ids['invited'] ?? ''),
  'a second identity': ({ client, ids }) => client.identities.create({ candidateId: ids['candidate'] ?? '' }),
  'an identity without an address': ({ client, ids }) => client.identities.create({ candidateId: ids['bare'] ?? '' }),
  'trust without a verified identity': ({ client, ids }) =>
    client.candidates.trust(ids['candidate'] ?? '', { identityId: ids['identity'] ?? '' }),
  'an unknown subscription': ({ client }) => client.subscriptions.get('404'),
  'an unknown trust': ({ client }) => client.trusts.delete('404'),
  'a link to a report that was used': ({ client, ids }) =>
    client.screenings.reportByLink(ids['screening'] ?? '', ids['token'] ?? ''),
};

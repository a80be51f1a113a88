import type { EmploymentCheckRequest } from '@bgc/attestr';

import { SMALL_PDF } from '../provider/step.ts';
import { SMALL_JPEG, type World } from './steps/step.ts';

type Call = (world: World) => Promise<unknown>;

const orderAt = (employer: string): Call => {
  const order: EmploymentCheckRequest = {
    tag: 'EMP-1',
    employer,
    reg: 'X-17',
    position: 'Trainee',
    startDate: '2019-12-02',
    ended: false,
    documents: [''],
  };
  return ({ client, ids }) => client.employmentChecks.create({ ...order, documents: [ids['letter'] ?? ''] });
};

const CODES = [4001, 4005, 4016, 4031, 4035, 4039, 4293, 4294, 5001];

/** Refused for as long as it lasts: the client tries again. */
const whileBursting =
  (limit: 'accountBurst' | 'apiBurst'): Call =>
  async ({ client, sandbox, account, ids }) => {
    sandbox.attestr.behave(account, { [limit]: 0 });
    try {
      return await client.requests.get(ids['employment'] ?? '');
    } finally {
      sandbox.attestr.behave(account, { [limit]: 'unlimited' });
    }
  };

/** Calls that Attestr refuses, by what is wrong with them. They are made after the steps, on what those left. */
export const REFUSALS: Readonly<Record<string, Call>> = {
  ...Object.fromEntries(CODES.map((code) => [`an order refused with ${code}`, orderAt(`Error-${code}`)])),
  'too many requests of the account': whileBursting('accountBurst'),
  'too many requests of one operation': whileBursting('apiBurst'),
  'a token that nobody has': ({ stranger, ids }) => stranger.requests.get(ids['employment'] ?? ''),
  'a document that was never uploaded': ({ client }) =>
    client.documentChecks.create({ tag: 'EMP-1', reg: 'XXXXX0000X', documents: ['MX0'] }),
  'an unknown request': ({ client }) => client.requests.get('AR0'),
  'an unknown profile': ({ client }) => client.profiles.get('AX0'),
  'an unknown question': ({ client, ids }) =>
    client.profiles.answerQuery(ids['profile'] ?? '', 'AQ0', { response: 'Yes.' }),
  'a check that is not there to be associated': ({ client, ids }) =>
    client.profiles.associate(ids['profile'] ?? '', 'AR0'),
  'an upload that is too large': ({ client }) => client.media.uploadImage(SMALL_JPEG, { fileName: 'Error-4005.jpg' }),
  'an upload of another type': ({ client }) => client.media.uploadDocument(SMALL_PDF, { fileName: 'Error-4007.pdf' }),
  'an upload that fails': ({ client }) => client.media.uploadDocument(SMALL_PDF, { fileName: 'Error-5001.pdf' }),
  'a recording that is not there': async ({ client }) => (await client.media.stream('MX0')).bytes(),
};

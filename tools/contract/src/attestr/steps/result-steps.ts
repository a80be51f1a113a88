import { documentedSample } from '../samples.ts';
import { API, JSON_CALL, type Step, type World } from './step.ts';

const output = documentedSample('work_output') as Readonly<Record<string, string>>;

const get = (what: string, of: string, answered: unknown, before: (world: World, id: string) => void): Step => ({
  operation: 'getAsyncRequest',
  what,
  call: (world) => {
    const id = world.ids[of] ?? '';
    before(world, id);
    return world.client.requests.get(id);
  },
  sent: (ids) => ({ path: `${API}/async/${ids[of]}`, headers: JSON_CALL }),
  answered: (ids) => ({ _id: ids[of], ...(answered as object) }),
});

const WAITING = { status: 'INITIATED', output: null, error: null, updated: null, signature: null };

/** What comes of the checks, each as it is told by query, and by webhook where that was asked for. */
export const resultSteps: readonly Step[] = [
  get('that waits', 'employment', { ...WAITING, input: { tag: 'ABCD1234' } }, () => undefined),
  get('completed as the sample', 'employment', { status: 'COMPLETED', output, error: null }, ({ sandbox }, id) => {
    const { status = '', ...members } = output;
    sandbox.attestr.finish(id, { status, output: members });
  }),
  get(
    'completed by telephone',
    'still',
    { status: 'COMPLETED', output: { status: 'False', documents: null, voiceRecords: ['MX1NTqvN4QUfyRzsDY'] } },
    ({ sandbox }, id) => {
      const evidence = { documents: null, voiceRecords: ['MX1NTqvN4QUfyRzsDY'], mode: 'Telephone' };
      sandbox.attestr.finish(id, { status: 'False', output: evidence });
    },
  ),
  get(
    'errored',
    'education',
    { status: 'ERRORED', output: null, error: { code: 5001 }, signature: null },
    ({ sandbox }, id) => void sandbox.attestr.finish(id, { error: { code: 5001, details: 'nobody answers' } }),
  ),
  get('archived', 'document', { status: 'COMPLETED', signature: null }, ({ sandbox }, id) => {
    sandbox.attestr.finish(id, { status: 'Alert', archived: true });
  }),
  {
    operation: 'getMediaStream',
    call: async ({ client, sandbox, account, ids }) => {
      ids['recording'] = sandbox.attestr.addMedia(account, { originalName: 'call.mp3', contentType: 'audio/mpeg' });
      return (await client.media.stream(ids['recording'])).bytes();
    },
    sent: ({ recording }) => ({
      path: `${API}/media/${recording}`,
      headers: { 'content-type': 'application/json' },
    }),
  },
];

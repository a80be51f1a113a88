import type {
  AddressCheckRequest,
  DocumentCheckRequest,
  EducationCheckRequest,
  EmploymentCheckRequest,
} from '@bgc/attestr';

import { withMembers } from '../../provider/step.ts';
import { documentedSample } from '../samples.ts';
import { API, JSON_CALL, type Step, type World } from './step.ts';

type Body = Readonly<Record<string, unknown>>;
type Ids = Readonly<Record<string, string>>;

const create = (
  kind: 'Employment' | 'Education' | 'Address' | 'Document',
  what: string,
  { as, call, body }: { as: string; call: (world: World) => Promise<{ _id: string }>; body: (ids: Ids) => Body },
): Step => ({
  operation: `create${kind}Check`,
  what,
  call: async (world) => {
    const created = await call(world);
    world.ids[as] = created._id;
    return created;
  },
  sent: (ids) => ({
    path: `${API}/factx/async/${kind === 'Employment' ? 'work' : kind.toLowerCase()}`,
    headers: JSON_CALL,
    body: body(ids),
  }),
});

/** The document's sample: what the client is given has ISO dates, what is sent is word for word the sample, but for the id of the upload. */
const documentedWork = (ids: Ids): Body =>
  withMembers(documentedSample('work_request'), { documents: [ids['letter']] });

const still: EmploymentCheckRequest = {
  tag: 'EMP-1002',
  employer: 'Example Hotels',
  reg: 'X-17',
  position: 'Manager',
  startDate: '2024-02-29',
  ended: false,
  documents: ['to be uploaded'],
  references: [{ name: 'Mentor One', position: 'Mentor', contact: '+910000000001' }],
  webhook: true,
};

const degree: EducationCheckRequest = {
  tag: 'EMP-1002',
  level: 'GRADUATE',
  course: 'Bachelor of Engineering',
  courseName: 'Computer Science',
  reg: 'ROLL-1234',
  startMonth: 7,
  startYear: 2012,
  ended: true,
  endedMonth: 6,
  endedYear: 2016,
  webhook: true,
};

const { endedMonth: _, endedYear: __, ...course } = degree;

const home: AddressCheckRequest = {
  tag: 'EMP-1002',
  address: '1 Example Road, Example Nagar, Bengaluru, Karnataka 560000',
  current: true,
  permanent: false,
  pocType: 'OTHER',
  pocName: 'Example Person',
  pocContact: '+910000000003',
  webhook: true,
};

const pan: DocumentCheckRequest = { tag: 'EMP-1002', reg: 'XXXXX0000X', docType: 'PAN', webhook: true };

/** A check of each kind, with all that it can have and with as little as it may. */
export const checkSteps: readonly Step[] = [
  create('Employment', 'the sample', {
    as: 'employment',
    call: ({ client, ids }) =>
      client.employmentChecks.create({
        ...documentedWork(ids),
        startDate: '2019-12-02',
        endDate: '2020-03-19',
      } as unknown as EmploymentCheckRequest),
    body: documentedWork,
  }),
  create('Employment', 'that goes on, with a reference without an address', {
    as: 'still',
    call: ({ client, ids }) => client.employmentChecks.create({ ...still, documents: [ids['letter'] ?? ''] }),
    body: ({ letter }) => ({
      ...still,
      startDate: '29-02-2024',
      documents: [letter],
      references: [{ name: 'Mentor One', position: 'Mentor', email: null, contact: '+910000000001' }],
    }),
  }),
  create('Education', 'with its end', {
    as: 'education',
    call: ({ client, ids }) => client.educationChecks.create({ ...degree, documents: [ids['letter'] ?? ''] }),
    body: ({ letter }) => ({ ...degree, documents: [letter] }),
  }),
  create('Education', 'in progress', {
    as: 'course',
    call: ({ client }) => client.educationChecks.create({ ...course, ended: false }),
    body: () => ({ ...course, ended: false, endedMonth: null, endedYear: null }),
  }),
  create('Address', 'where another is met', {
    as: 'address',
    call: ({ client }) => client.addressChecks.create(home),
    body: () => ({ ...home }),
  }),
  create('Address', 'where the candidate is met', {
    as: 'ownAddress',
    call: ({ client }) => client.addressChecks.create({ tag: 'EMP-1003', address: home.address, pocType: 'SELF' }),
    body: () => ({ tag: 'EMP-1003', address: home.address, pocType: 'SELF' }),
  }),
  create('Document', 'with what proves it', {
    as: 'document',
    call: ({ client, ids }) => client.documentChecks.create({ ...pan, documents: [ids['image'] ?? ''] }),
    body: ({ image }) => ({ ...pan, documents: [image] }),
  }),
  create('Document', 'by its number alone', {
    as: 'number',
    call: ({ client }) => client.documentChecks.create({ tag: 'EMP-1003', reg: 'XXXXX0000X' }),
    body: () => ({ tag: 'EMP-1003', reg: 'XXXXX0000X' }),
  }),
];

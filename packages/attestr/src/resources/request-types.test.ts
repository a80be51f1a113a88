import type {
  AddressCheckRequest,
  AttestrClient,
  EducationCheckRequest,
  EmploymentCheckRequest,
  RequestOutcome,
  WorkReference,
} from '@bgc/attestr';
import { expect, test } from 'vitest';

const common = {
  tag: 'T',
  employer: 'E',
  reg: 'R',
  position: 'P',
  startDate: '2019-12-02',
  documents: ['MX1'],
} as const;
const course = {
  tag: 'T',
  level: 'HSC',
  course: 'C',
  courseName: 'N',
  reg: 'R',
  startMonth: 1,
  startYear: 2001,
} as const;

/** Compiled, and never called. */
export const types = async (attestr: AttestrClient): Promise<void> => {
  const takes = (..._requests: readonly EmploymentCheckRequest[]): void => {};
  takes({ ...common, ended: true, endDate: '2020-03-19' }, { ...common, ended: false });
  takes({ ...common, ended: false, endDate: undefined, references: undefined, webhook: undefined });
  // @ts-expect-error endDate is required of one that has ended
  takes({ ...common, ended: true });
  // @ts-expect-error endDate has no place where it has not ended
  takes({ ...common, ended: false, endDate: '2020-03-19' });
  // @ts-expect-error one document at least
  takes({ ...common, ended: false, documents: [] });
  const { documents: _, ...without } = common;
  // @ts-expect-error documents are required
  takes({ ...without, ended: false });
  // @ts-expect-error a misspelt member
  takes({ ...common, ended: false, webhok: true });

  const references = (..._all: readonly WorkReference[]): void => {};
  references({ name: 'N', position: 'P', contact: '1' }, { name: 'N', position: 'P', contact: '1', email: null });
  // @ts-expect-error contact is mandatory
  references({ name: 'N', position: 'P', email: 'n@example.com' });

  const courses = (..._all: readonly EducationCheckRequest[]): void => {};
  courses({ ...course, ended: false }, { ...course, ended: true, endedMonth: 6, endedYear: 2003 });
  // @ts-expect-error both are required of a course that has ended
  courses({ ...course, ended: true, endedMonth: 6 });
  // @ts-expect-error none of them where it has not
  courses({ ...course, ended: false, endedMonth: 6 });

  const addresses = (..._all: readonly AddressCheckRequest[]): void => {};
  addresses({ tag: 'T', address: 'A', pocType: 'SELF' }, { tag: 'T', address: 'A', pocType: 'OTHER', pocName: 'N' });
  // @ts-expect-error the other person needs a name
  addresses({ tag: 'T', address: 'A', pocType: 'OTHER' });

  const outcome: RequestOutcome = await attestr.requests.waitForResult('AR1');
  // @ts-expect-error an errored request has no output: tell by `outcome` first
  void outcome.output;
  // @ts-expect-error HTML from outside is no string
  const text: string | undefined = outcome.outcome === 'completed' ? outcome.output.description : undefined;
  void text;
};

test('what the document requires is required by type', () => {
  expect(types).toBeTypeOf('function');
});

import fc from 'fast-check';

const text = fc.string({ maxLength: 12 });
const optional = <T>(members: { [Key in keyof T]: fc.Arbitrary<T[Key]> }) => fc.record(members, { requiredKeys: [] });

const status = fc.constantFrom('pending', 'queued', 'new', 'inprogress', 'expired', 'failed', 'completed', 'cancelled');

const result = optional({ reportType: text, reportLink: fc.webUrl(), status: fc.constantFrom('pass', 'cancelled') });

/** A check in the form that the spec promises. */
const plainCheck = fc.record(
  {
    id: fc.stringMatching(/^[1-9]\d{0,9}$/),
    status,
    provider: text,
    applicant: optional({ firstName: text, middleName: text, lastName: text, emailId: fc.emailAddress() }),
    application: optional({ job: optional({ divisionCode: text }) }),
    package: optional({ code: text }),
    resume: optional({ url: fc.webUrl(), fileName: text }),
    note: text,
    referenceNumber: text,
    reasonForFail: text,
    results: fc.array(result, { maxLength: 3 }),
  },
  { requiredKeys: ['id'] },
);

export const plainList = fc.array(plainCheck, { maxLength: 5 });

/** With everything in it that can be there, so that anything can be changed. */
export const wholeCheck = (id: number): Record<string, unknown> => ({
  id: String(id),
  status: 'pending',
  provider: 'bg',
  applicant: { firstName: 'Ada', middleName: 'B', lastName: 'Example', emailId: 'ada@example.com' },
  application: { job: { divisionCode: 'DIV-7' } },
  package: { code: 'STANDARD' },
  resume: { url: 'https://files.example.com/resume', fileName: 'resume.pdf' },
  note: 'legacy',
  referenceNumber: 'REF-1',
  reasonForFail: '',
  results: [{ reportType: 'result', reportLink: 'https://reports.example.com/1', status: 'pass' }],
});

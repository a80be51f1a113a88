import { expectEqual, expectTrue } from './expectations.js';

/** With the runtime's own `fetch` and clock, to a server of the sandbox on loopback: no option of a test is given. */
/** @type {import('./subjects.d.ts').Subject} */
export const realHttp = {
  name: 'over HTTP',
  needs: 'a network',
  entries: ['@bgc/pageup', '@bgc/sterling', '@bgc/truora', '@bgc/attestr', '@bgc/candidate-portal-types/fetch'],
  cases: {
    'PageUp: a check is claimed and updated': async ({ modules, server }) => {
      const { createMemoryStore, createPageUpClient } = modules['@bgc/pageup'];
      const pageup = createPageUpClient(server.pageup);
      let claimed = 0;
      for await (const check of pageup.claim({ store: createMemoryStore() })) {
        await check.created({ referenceNumber: `REF-${check.id}` });
        await check.done();
        claimed += 1;
      }
      expectEqual(claimed, 2, 'checks claimed');
      const state = await (
        await fetch(`${server.origin}/_sandbox/pageup/tenants/${server.pageup.tenantId}/state`)
      ).json();
      const statuses = JSON.stringify(state).match(/REF-/g) ?? [];
      expectTrue(statuses.length >= 2, 'The server does not know the reference numbers.');
    },
    'Sterling: packages, and a report as bytes': async ({ modules, server }) => {
      const sterling = modules['@bgc/sterling'].createSterlingClient(server.sterling);
      const { id: packageId } = (await sterling.packages.list()).find(({ title }) => title === 'Basic Criminal');
      const candidate = await sterling.candidates.create({
        clientReferenceId: `person-${server.unique}`,
        givenName: 'Robin',
        familyName: 'Sample',
        email: `robin-${server.unique}@example.com`,
        dob: '1990-01-31',
      });
      const order = { packageId, candidateId: candidate.id, endUserCertificate: 'true' };
      const screening = await sterling.screenings.create(order);
      const report = await (await sterling.screenings.report(screening.id)).bytes();
      expectTrue(new TextDecoder().decode(report.subarray(0, 5)) === '%PDF-', 'The report is no PDF.');
    },
    'Truora: a form is understood': async ({ modules, server }) => {
      const truora = modules['@bgc/truora'].createTruoraClient(server.truora);
      const subject = { country: 'CO', type: 'person', national_id: '10000000', user_authorized: true };
      const { check_id: id } = await truora.checks.create({ ...subject, force_creation: true });
      expectEqual((await truora.checks.get(id)).check_id, id, 'the check');
    },
    'Attestr: a file in multipart arrives': async ({ modules, server }) => {
      const attestr = modules['@bgc/attestr'].createAttestrClient(server.attestr);
      const letter = new TextEncoder().encode(`%PDF-1.7 ${'a relieving letter '.repeat(10_000)}`);
      const { _id: id } = await attestr.media.uploadDocument(letter);
      const state = await (await fetch(`${server.origin}/_sandbox/attestr/state`)).json();
      const { size } = state.media.find((media) => media.id === id);
      expectEqual(size, letter.byteLength, 'bytes that arrived');
    },
    'the candidate portal answers': async ({ modules, server }) => {
      const { fetchCandidateBackgroundCheck } = modules['@bgc/candidate-portal-types/fetch'];
      const { state } = await fetchCandidateBackgroundCheck(server.accessId, {
        baseUrl: server.candidatePortal.baseUrl,
      });
      expectEqual(state, 'identity-collection-required', 'the state');
    },
  },
};

import { createSterlingClient } from '@bgc/sterling';
import { createTruoraClient } from '@bgc/truora';

export const dynamic = 'force-dynamic';

/** Makes a call at each: orders a screening, whose callbacks come to this server, and creates a check. */
export const POST = async (): Promise<Response> => {
  const { sterling: sterlingOptions, truora: truoraOptions } = JSON.parse(process.env['PROVIDERS'] ?? '');
  const sterling = createSterlingClient(sterlingOptions);
  const [basic] = (await sterling.packages.list()).filter(({ title }) => title === 'Basic Criminal');
  if (!basic) return new Response(null, { status: 500 });
  const candidate = await sterling.candidates.create({
    clientReferenceId: 'person-1001',
    givenName: 'Ada',
    familyName: 'Example',
    email: 'ada@example.com',
    dob: '1990-01-31',
  });
  const screening = await sterling.screenings.create({
    packageId: basic.id,
    candidateId: candidate.id,
    endUserCertificate: 'true',
    callback: { uri: 'https://ats.example.com/callbacks/sterling', credentials: { 'basic-auth': 'user:password' } },
  });
  const check = await createTruoraClient(truoraOptions).checks.create({
    country: 'CO',
    type: 'person',
    national_id: '0000000000',
    user_authorized: true,
    force_creation: true,
  });
  return Response.json({ screening: screening.id, check: check.check_id });
};

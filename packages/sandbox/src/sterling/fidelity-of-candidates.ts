import type { Row } from './fidelity.ts';

const V1 = 'https://sterling.readme.io/v1/reference';
const ERRORS = `${V1}, Errors`;
const SDKS = "Sterling's SDKs for API v1 (models and live tests)";
const NOBODY = 'nobody documents it';

/** The token, packages and candidates. */
export const FIDELITY_OF_CANDIDATES: readonly Row[] = [
  ['documented', 'POST /oauth/token with Basic base64(client_id:client_secret), as it is', `${V1}, Authentication`],
  ['documented', 'A bearer token for 36 000 seconds; expires_in is a number', `${V1}, Authentication`],
  ['observed', 'expires_in as text (behaviour expiresIn); a token that is a JWT', SDKS],
  ['assumed', 'Token errors follow RFC 6749 section 5.2, 401 without or with wrong credentials', NOBODY],
  ['assumed', 'A 401 of the API has no body', 'No body is documented'],
  ['assumed', 'Credentials belong to one environment', `${V1}, Going Live: production needs its own`],
  ['documented', 'Every error is { errors: [{ code, message }] }, the code <status>#<field>?<reason>', ERRORS],
  ['assumed', "Another account's ids are unknown; unknown ids in a path are 404#…?not-found", NOBODY],
  ['documented', 'GET /packages lists packages with components and requiredFields', `${V1}, /packages`],
  ['observed', 'The parameter all, as text', SDKS],
  ['assumed', 'Without all=true, inactive packages are left out', NOBODY],
  [
    'documented',
    'A price needs a known candidate with all required fields, or names each that is missing',
    `${V1}, /packages/{id}/price`,
  ],
  ['documented', 'confirmedNoMiddleName satisfies middleName', `${ERRORS}, Required Fields`],
  [
    'documented',
    'address.city, state and zip in required fields are municipality, regionCode and postalCode',
    `${ERRORS}, Required Fields`,
  ],
  ['documented', 'POST /candidates echoes everything that was sent', `${V1}, /candidates`],
  ['observed', 'POST /candidates answers 201', SDKS],
  ['documented', 'clientReferenceId, givenName, familyName and email are required', `${V1}, /candidates, Body Params`],
  [
    'documented',
    'Names and e-mail are enough (behaviour clientReferenceId: the document contradicts itself)',
    `${V1}, Getting Started, Standard Process`,
  ],
  ['documented', 'email and clientReferenceId are unique: 409#…?already-in-use', `${V1}, Candidates`],
  ['assumed', 'Unique within an account and whatever the letter case', NOBODY],
  [
    'documented',
    '400#…?format for dob, ssn, phone, email, regionCode, postalCode, countryCode and the licence',
    ERRORS,
  ],
  ['assumed', 'A licence number has up to 25 letters and digits', NOBODY],
  ['documented', 'issuingAgency as ISO 3166-2 (table) or the bare state (samples)', `${V1}, DriversLicense`],
  ['documented', 'An address needs addressLine, postalCode and countryCode', `${ERRORS}, Required Fields`],
  ['assumed', '400#driversLicense.…, 400#aliases.… for what is required there, and ?format for a wrong type', NOBODY],
  ['assumed', 'Unknown members are ignored, null counts as not given', NOBODY],
  ['documented', 'PUT replaces the record: what is not sent is lost', `${V1}, Candidates`],
  ['documented', 'GET /candidates/{id} shows no driversLicense, but screenings', `${V1}, /candidates/{id} (sample)`],
  ['observed', 'screeningIds instead (behaviour candidateScreenings), identityIds and trustIds', SDKS],
  ['assumed', 'screenings holds ids; identityIds and trustIds are left out while empty', NOBODY],
  ['observed', 'GET /candidates is an array', SDKS],
  [
    'documented',
    'GET /candidates is one object (behaviour candidateList, where one is found)',
    `${V1}, /candidates (sample)`,
  ],
  ['documented', 'Filters by clientReferenceId, email, givenName, familyName; limit and offset', `${V1}, /candidates`],
  ['assumed', '100 candidates unless limit says otherwise, oldest first, filters whatever the letter case', NOBODY],
  ['documented', 'A listed candidate shows neither licence nor aliases nor screenings', `${V1}, /candidates (sample)`],
  ['observed', 'POST /candidates/{id}/links answers 200 with candidatePortal', SDKS],
  ['assumed', 'Bodies are read as JSON whatever their content type', `${V1}: the curl samples declare none`],
];

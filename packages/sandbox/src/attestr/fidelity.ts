import type { Fidelity, FidelityEntry } from '../fidelity.ts';
import { FIDELITY_OF_WIRE } from './fidelity-of-wire.ts';

export type Row = readonly [Fidelity, string, string];

const DOCS = 'https://docs.attestr.com/v1/attestr-docs';
const WORK = `${DOCS}/work-verification-api`;
const IMAGE = `${DOCS}/image-media-upload-api`;
const ASSOCIATE = `${DOCS}/background-verification-api-associate-item`;
const SDK = 'https://github.com/gnpandit12/AttestrFlowXSDK, presigned media upload';
const NOBODY = 'nobody documents it';

/** Who may ask, how, and what is refused. */
const FIDELITY_OF_REQUESTS: readonly Row[] = [
  ['documented', 'Authorization: Basic {authToken}, the token as it is', `${WORK}, Request Header Parameters`],
  ['documented', 'Content-Type: application/json is required, on GET too', `${WORK}, Request Header Parameters`],
  ['assumed', 'Another Content-Type is refused with 4001 (behaviour contentTypeOnGet)', NOBODY],
  ['documented', 'The codes 4001 to 5001 with their statuses and messages', `${WORK}, Error Codes`],
  ['documented', 'Errors have code and message; details for some', `${WORK}, Error Response`],
  ['assumed', 'Errors have a requestId (behaviour errorRequestId); details name the member', NOBODY],
  ['documented', 'Uploads: 4007 for the type, 4005 for more than 15 MB', `${IMAGE}, Error Codes`],
  ['observed', 'Errors of uploads have httpStatusCode besides', `${IMAGE}, Sample Error Response`],
  ['assumed', 'All errors of uploads have it; 15 MB are 15 × 1024 × 1024 bytes', NOBODY],
  ['observed', 'An unknown request is 4003, an unknown profile 40018', `${ASSOCIATE}, Error Codes: of that operation`],
  ['assumed', 'Another account has ids of its own: to others they are unknown; unknown media are 4001', NOBODY],
  ['assumed', 'An unknown path is 404, a wrong method 405, both without a body; v1 is the only version', NOBODY],
  [
    'assumed',
    'Refused in this order: token, app (4031), address (4039), limits, what was bought (4035), Content-Type, body, credits',
    NOBODY,
  ],
  ['assumed', 'A burst (4291, 4292) is counted by the second; the numbers are those of the behaviour', NOBODY],
  ['assumed', 'Daily limits (4293, 4294) begin anew at midnight in India (UTC+05:30)', 'Attestr is in India; no zone'],
  ['assumed', 'Requests that a limit refuses are not counted', NOBODY],
  ['assumed', 'A check takes one credit, when it is created', `${WORK}, Error Codes: 4005 comes of creation`],
  ['documented', 'What the body of an employment check must have', `${WORK}, Request Body Parameters`],
  ['assumed', 'Impossible days, endDate without ended, and ids of unknown media are refused with 4001', NOBODY],
  [
    'documented',
    'What education, address and document checks must have',
    `${DOCS}, their pages, Request Body Parameters`,
  ],
  [
    'assumed',
    "An education check's documents and an address check's pocContact are optional",
    'their tables are cut off',
  ],
  ['documented', 'A created check is answered with _id and number', `${WORK}, Response Details`],
  ['assumed', 'The same tag again is another paid check', `${WORK} calls the tag the client's; nothing de-duplicates`],
  [
    'documented',
    'Profiles: create, get, update; a follow-up is answered with 16 384 characters at most',
    `${DOCS}, Factx`,
  ],
  ['assumed', 'The PUTs answer an empty body (behaviour putAnswer)', 'none is shown'],
  ['assumed', 'A PUT of a profile replaces it: what is left out is null', NOBODY],
  ['documented', 'A check is associated to a profile; 4003, 40018, 40038, 40039', ASSOCIATE],
  [
    'assumed',
    'A check runs its course without being associated (behaviour association)',
    `${ASSOCIATE} calls the step necessary; the pages of the checks do not mention it`,
  ],
  ['documented', 'POST /public/media/image/multipart: the field file, jpeg and png, by content', IMAGE],
  ['assumed', 'POST /public/media/doc/multipart: jpeg, png and pdf, by content, up to 15 MB', SDK],
  [
    'assumed',
    'GET /public/media/{mediaId} gives the bytes (behaviour mediaStreamPath)',
    `${WORK} names it without a path`,
  ],
];

/** Every behaviour of the Attestr emulator, with how sure we are of it. */
export const attestrFidelity: readonly FidelityEntry[] = [...FIDELITY_OF_REQUESTS, ...FIDELITY_OF_WIRE].map(
  ([fidelity, behaviour, source]) => ({ provider: 'attestr', behaviour, fidelity, source }),
);

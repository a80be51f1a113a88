import type { CallOptions } from '@bgc/core';

import type { DocumentSource } from '../documents/document-source.ts';
import type { CandidateChanges, CandidateKeeper, EditOptions } from '../kept-candidates/candidate-keeper.ts';
import type { Candidate, CandidateLinks, CandidateRequest, StoredDocument, Trust, TrustRequest } from '../models.ts';

/** Which candidates are listed. */
export interface CandidateFilters {
  readonly clientReferenceId?: string;
  readonly email?: string;
  readonly givenName?: string;
  readonly familyName?: string;
  /** Candidates a page: 50 unless told. No maximum is documented. */
  readonly limit?: number;
  /** Candidates to pass over: 0 unless told. */
  readonly offset?: number;
}

/** The PDF files of a candidate, at most 10 MB each. */
export interface CandidateDocuments {
  /**
   * Adds a PDF of at most 10 MB to a candidate.
   *
   * @example await sterling.candidates.documents.upload('10001', pdfBytes, { fileName: 'consent.pdf' });
   * @throws InvalidRequestError before anything is sent, when it is no PDF or too large; OutcomeUnknownError, whose `reconcile` gives the candidate's
   * documents of that name; ValidationError (413, 415, `400#fileName`) and the other errors of a call.
   */
  upload(id: string, source: DocumentSource, options: CallOptions & { readonly fileName: string }): Promise<void>;
  /**
   * What there is, without the files; times are ISO 8601, UTC.
   *
   * @example const documents = await sterling.candidates.documents.list('10001');
   * @throws NotFoundError and the other errors of a call.
   */
  list(id: string, options?: CallOptions): Promise<readonly StoredDocument[]>;
}

/** The people who are screened (https://sterling.readme.io, "Candidates"). Where an OutcomeUnknownError has a `reconcile`, `isOutcomeUnknownOf` types it. */
export interface Candidates {
  /**
   * Creates one. `email` and `clientReferenceId` must be unique at Sterling. With a `store`, what was sent is kept for `edit`.
   *
   * @example
   * const { id } = await sterling.candidates.create({
   *   clientReferenceId: 'person-1001',
   *   givenName: 'Ada',
   *   confirmedNoMiddleName: true,
   *   familyName: 'Example',
   *   email: 'ada@example.com',
   *   dob: '1990-01-31', // YYYY-MM-DD
   *   phone: '+15555551234', // E.164
   *   ssn: '000000000', // nine digits
   *   address: { addressLine: '1 Main Street', municipality: 'Austin', regionCode: 'US-TX', postalCode: '73301', countryCode: 'US' },
   * });
   * @throws InvalidRequestError before anything is sent, which names the wrong fields; ConflictError (`409#email?already-in-use`: find it with `listPage`, and `edit` it); OutcomeUnknownError, whose
   * `reconcile` gives the candidate with that `clientReferenceId` (or e-mail address and name), or `undefined`, and fails likewise where more than one fits; ValidationError and the other errors of a call.
   */
  create(body: CandidateRequest, options?: CallOptions): Promise<Candidate>;
  /**
   * What Sterling gives back is not all that it has: the licence, for one, is not in the documented answer. So never write back what was read: use `edit`.
   *
   * @example const ids = screeningIdsOf(await sterling.candidates.get('10001'));
   * @throws NotFoundError and the other errors of a call.
   */
  get(id: string, options?: CallOptions): Promise<Candidate>;
  /**
   * **Replaces** the whole record: "all previously provided fields should be included in the request body". What is left out is lost; prefer `edit`. With a
   * `store`, it takes its turn with the edits, and is kept.
   *
   * @example await sterling.candidates.update('10001', { ...everythingThatWasSent, phone: '+15555550100' });
   * @throws InvalidRequestError before anything is sent; ConflictError, NotFoundError, ValidationError and the other errors of a call; with a `store`,
   * UnconfirmedEditError, CandidateHeldError and StoreError, too.
   */
  update(id: string, body: CandidateRequest, options?: CallOptions): Promise<Candidate>;
  /**
   * Changes some fields and keeps the others: merges over the kept record of what was sent, and replaces with the whole of it. `null` takes a field away. Needs
   * the client's `store`.
   *
   * @example await sterling.candidates.edit('10001', { phone: '+15555550100' });
   * @throws ConfigurationError without a `store`; CandidateNotKeptError where nothing is kept of this candidate, unless `mayDrop` names what
   * Sterling does not return, and this may lose (the error has the list); UnconfirmedEditError when nobody can tell whether it was applied (the next edit sends it again); CandidateHeldError;
   * StoreError; ConflictError, NotFoundError, ValidationError and the other errors of a call.
   */
  edit(id: string, changes: CandidateChanges, options?: EditOptions): Promise<Candidate>;
  /**
   * Deletes from the `store` what is kept of candidates and was last written before that time; Sterling's records stay. Tells how many.
   *
   * @example await sterling.candidates.purge(Date.now() - 365 * 24 * 60 * 60 * 1000);
   * @throws ConfigurationError without a `store`; InvalidRequestError when it is no time; StoreError.
   */
  purge: CandidateKeeper['purge'];
  /**
   * All candidates that match, page after page, each once, to the first empty page. Sterling documents no order and no total: of those who are added while it is
   * iterated, nobody can tell whether they come. A server that gives the same page for every offset is noticed, after some repetitions, and ends it.
   *
   * @example for await (const { id } of sterling.candidates.list({ familyName: 'Example' })) console.log(id);
   * @throws while it is iterated: InvalidRequestError, AuthenticationError and the other errors of a call.
   */
  list(filters?: CandidateFilters, options?: CallOptions): AsyncIterableIterator<Candidate>;
  /**
   * One page of them.
   *
   * @example const [found] = await sterling.candidates.listPage({ clientReferenceId: 'person-1001' });
   * @throws AuthenticationError and the other errors of a call.
   */
  listPage(filters?: CandidateFilters, options?: CallOptions): Promise<readonly Candidate[]>;
  /**
   * Makes a link to the candidate portal. Whoever has it acts as the candidate: treat it as a secret. (https://github.com/tomasstark/on-demand-sdk-php, docs/Api/DefaultApi.md)
   *
   * @example const { candidatePortal } = await sterling.candidates.links('10001');
   * @throws NotFoundError, OutcomeUnknownError (call it again for another link) and the other errors of a call.
   */
  links(id: string, options?: CallOptions): Promise<CandidateLinks>;
  /**
   * Grants trust on the strength of a verified identity: the id of the answer goes into `trustedUserId` of a screening.
   *
   * @example const { id: trustedUserId } = await sterling.candidates.trust('10001', { identityId: '10103' });
   * @throws OutcomeUnknownError, whose `reconcile` looks through the candidate's `trustIds`; ValidationError (`400#identityId`) and the other errors of a call.
   */
  trust(id: string, body: TrustRequest, options?: CallOptions): Promise<Trust>;
  readonly documents: CandidateDocuments;
}

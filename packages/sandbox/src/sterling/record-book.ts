import { accountOf, type AccountReference } from './account-of.ts';
import type { StoredDocument, World } from './world.ts';

/** An identity as the emulator knows it: with the right answers. */
export interface IdentityState {
  readonly id: string;
  readonly accountId: string;
  readonly candidateId: string;
  readonly status: string;
  /** Sets of questions given out so far; three at most. */
  readonly attempts: number;
  /** The right answers of the present set, by question id. */
  readonly correct: Readonly<Record<string, string>>;
}

/** An uploaded document, without its bytes: GET gives those. */
export interface DocumentState {
  readonly id: string;
  readonly accountId: string;
  readonly candidateId: string;
  readonly screeningId: string | undefined;
  readonly fileName: string;
  readonly documentType: string | undefined;
  readonly party: string | undefined;
  readonly bytes: number;
  /** Whether it begins as a PDF does: the provider takes any file, and shows a blank one. */
  readonly isPdf: boolean;
}

/** What else a test may ask of the emulator, or do to it: identities, documents and packages. */
export interface RecordBook {
  identity(identityId: string): IdentityState;
  /** Uploaded documents, of one account or of all, oldest first. */
  documents(account?: AccountReference): DocumentState[];
  /** Makes a package inactive: no new screening can use it, and runs of its subscriptions fail. */
  retirePackage(account: AccountReference, packageId: string): void;
}

const startsAsPdf = (bytes: Uint8Array): boolean => new TextDecoder('latin1').decode(bytes.subarray(0, 5)) === '%PDF-';

export const documentState = (document: StoredDocument): DocumentState => {
  const { id, accountId, candidateId, screeningId, fileName, documentType, party, bytes } = document;
  return {
    ...{ id, accountId, candidateId, screeningId, fileName, documentType, party },
    bytes: bytes.byteLength,
    isPdf: startsAsPdf(bytes),
  };
};

export const createRecordBook = (worldOf: () => World): RecordBook => ({
  identity(identityId) {
    const found = worldOf().identities.get(identityId);
    if (!found) throw new Error(`The sandbox has no identity ${identityId}: POST /v1/identities gives the ids`);
    const { id, accountId, candidateId, status, attempts, correct } = found;
    return { id, accountId, candidateId, status, attempts, correct: { ...correct } };
  },
  documents(reference) {
    const world = worldOf();
    const wanted = reference === undefined ? undefined : accountOf(world, reference).accountId;
    return [...world.documents.values()]
      .filter(({ accountId }) => wanted === undefined || accountId === wanted)
      .map(documentState);
  },
  retirePackage(reference, packageId) {
    const { packages, accountId } = accountOf(worldOf(), reference);
    const found = packages.get(packageId);
    if (!found) throw new Error(`The account ${accountId} has no package ${packageId}: addPackage gives the ids`);
    packages.set(packageId, { ...found, active: false });
  },
});

export type MutantStatus =
  | 'Killed'
  | 'Timeout'
  | 'Survived'
  | 'NoCoverage'
  | 'CompileError'
  | 'RuntimeError'
  | 'Ignored';

/** One change that was made to the sources, and what came of it. */
export interface Mutant {
  /** From the root of the repository. */
  readonly file: string;
  readonly line: number;
  /** The kind of change, as Stryker names it. */
  readonly mutator: string;
  readonly original: string;
  readonly replacement: string;
  readonly status: MutantStatus;
  /** The whole lines that it stands in. */
  readonly around: string;
}

/** No test noticed it. */
export const isSurvivor = ({ status }: Pick<Mutant, 'status'>): boolean =>
  status === 'Survived' || status === 'NoCoverage';

/** As one line, so that how a formatter breaks lines makes no difference. */
export const onOneLine = (text: string): string => text.replaceAll(/\s+/g, ' ').trim();

/** What is wrong for now, in words for the operator: ids at most, and nothing personal. */
export class Trouble extends Error {
  override readonly name = 'Trouble';
}

export const isTrouble = (error: unknown): error is Trouble => error instanceof Trouble;

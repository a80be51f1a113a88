/** An order that cannot be carried out. The message is for the recruiter. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
}

export const isRefusal = (error: unknown): error is Refusal => error instanceof Refusal;

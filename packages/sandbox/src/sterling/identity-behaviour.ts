/** What Sterling leaves open about identity verification. */
export interface IdentityBehaviour {
  /** How long questions can be answered before they are `422#expired`. Nobody documents it. Milliseconds. */
  readonly identityQuestionsMs: number;
  /** Which name of a missing postal code the errors use: the document has both. */
  readonly identityPostalName: 'address.zip' | 'address.postalCode';
}

export const defaultIdentityBehaviour: IdentityBehaviour = {
  identityQuestionsMs: 30 * 60_000,
  identityPostalName: 'address.postalCode',
};

/** Throws an `Error` that names the value which a behaviour cannot have. */
export const checkIdentityBehaviour = (behaviour: Partial<IdentityBehaviour>): void => {
  const { identityQuestionsMs, identityPostalName } = { ...defaultIdentityBehaviour, ...behaviour };
  if (!(identityQuestionsMs >= 0)) {
    throw new Error("Sterling's behaviour identityQuestionsMs must be milliseconds, 0 or more");
  }
  if (identityPostalName !== 'address.zip' && identityPostalName !== 'address.postalCode') {
    throw new Error("Sterling's behaviour identityPostalName must be one of: address.zip, address.postalCode");
  }
};

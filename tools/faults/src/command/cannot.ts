/** The command cannot be carried out as it was given: said without a stack. */
export class CannotError extends Error {}

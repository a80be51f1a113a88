const IDENTIFIER = /^[A-Za-z_$][\w$-]{0,63}$/;
const DIGITS = /\d{4}/;

/**
 * How an unknown member is called in a path. A name can itself be personal data, as in a dictionary by social security number: what
 * does not look like a name that a programmer chose is `*`.
 */
export const shownName = (name: string): string => (IDENTIFIER.test(name) && !DIGITS.test(name) ? name : '*');

/** What an error code says, its parts taken apart. */
export interface ParsedErrorCode {
  /** The HTTP status that the code begins with. */
  readonly status: number;
  /** Dotted, with the provider's own names: `address.postalCode`. */
  readonly field?: string;
  readonly reason?: string;
}

/** Names of fields and reasons: letters, dots and hyphens. No digit, so that no number that identifies somebody passes for one. */
const grammar = /^([1-5]\d\d)(?:#([a-z][A-Za-z.-]{0,59})(?:\?([a-z][a-z-]{0,39})(?:=([a-z][A-Za-z.,]{0,59}))?)?)?$/;

/** `422#expired`: a reason that looks like a field. All others that stand alone have a hyphen, `400#report-status-not-ready`; fields have none. */
const isReason = (name: string): boolean => name === 'expired' || name.includes('-');

/**
 * Takes an error code apart: `400#dob?format` is the field `dob` and the reason `format`. Its grammar is `<http>#<field>?<reason>`; the document shows codes
 * without a field, without a reason and without either, too. What is no code is `undefined`.
 * (The Sterling On Demand API developer hub, "Error Code Format")
 *
 * @example
 * parseSterlingErrorCode('400#dob?format'); // { status: 400, field: 'dob', reason: 'format' }
 * parseSterlingErrorCode('400#candidate?required-fields=dob'); // { status: 400, field: 'dob', reason: 'required-fields' }
 * parseSterlingErrorCode('400#report-status-not-ready'); // { status: 400, reason: 'report-status-not-ready' }
 */
export const parseSterlingErrorCode = (code: unknown): ParsedErrorCode | undefined => {
  if (typeof code !== 'string') return undefined;
  const parts = grammar.exec(code);
  if (parts === null) return undefined;
  const [, http, name, reason, detail] = parts;
  const status = Number(http);
  if (name === undefined) return { status };
  if (reason === undefined) return isReason(name) ? { status, reason: name } : { status, field: name };
  return { status, field: detail ?? name, reason };
};

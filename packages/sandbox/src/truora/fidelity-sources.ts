/** Public pages that the rows of fidelity name. */
export const GUIDE = 'https://dev.truora.com/guides/creating_a_background_check/';
export const LIFECYCLE = 'https://dev.truora.com/guides/checks_lifecycle_deep_dive/';
export const PDF_GUIDE = 'https://dev.truora.com/guides/checks_pdf_variables_and_attachments/';
export const HOOKS_GUIDE = 'https://dev.truora.com/getting-started/hooks.html';
/** The vendor's OpenAPI document: a preview that calls itself not stable. */
export const REFERENCE = 'https://docs.truora.com/openapi.json';
export const EXAMPLES = `${REFERENCE}, examples`;
export const NOBODY = 'nobody documents it';

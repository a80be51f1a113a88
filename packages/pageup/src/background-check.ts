import type { components } from './generated/schema.ts';

/** One ordered check, as PageUp lists it. */
export type BackgroundCheck = components['schemas']['BackgroundCheck'];
/** Who is to be checked: name and e-mail address, personal data all of it. */
export type Applicant = components['schemas']['Applicant'];

import type { components } from './generated/schema.ts';

/** One ordered check, as PageUp lists it. */
export type BackgroundCheck = components['schemas']['BackgroundCheck'];
export type Applicant = components['schemas']['Applicant'];

/** A time as screenings, candidates and documents write it: whole seconds. */
export const seconds = (ms: number): string => new Date(ms).toISOString().replace(/\.\d{3}Z$/, 'Z');

/** A time as subscriptions write it: with milliseconds. */
export const milliseconds = (ms: number): string => new Date(ms).toISOString();

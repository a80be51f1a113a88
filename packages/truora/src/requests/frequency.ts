/**
 * How often: a word, or a number of days, weeks, months or years: `'3d'`, `'2w'` ("Create check", `watch`, and "Create continuous check", `frequency`, of
 * https://docs.truora.com/openapi.json).
 */
export type Frequency = 'daily' | 'weekly' | 'monthly' | 'yearly' | `${number}${'d' | 'w' | 'm' | 'y'}`;

const form = /^(?:daily|weekly|monthly|yearly|[1-9]\d{0,3}[dwmy])$/;

export const isFrequency = (value: unknown): value is Frequency => typeof value === 'string' && form.test(value);

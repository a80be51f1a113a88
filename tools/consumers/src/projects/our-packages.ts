import { pinnedVersion } from './pinned-version.ts';

/** The clients, each with a name of its own in a program. */
const CLIENTS: readonly string[] = ['@bgc/pageup', '@bgc/sterling', '@bgc/truora', '@bgc/attestr'];

/** What a program needs that uses every client and tries it against the sandbox. */
export const OURS: readonly string[] = ['@bgc/core', ...CLIENTS, '@bgc/candidate-portal-types', '@bgc/sandbox'];

/** Of an optional peer of ours: the version that the sandbox is tested with. */
export const MSW = pinnedVersion('msw');

/** What clients and handlers take a tracer of, if their user has one. */
export const OPENTELEMETRY = '1.10.0';

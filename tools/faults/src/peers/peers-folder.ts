import { fileURLToPath } from 'node:url';

/** Their manifest and lockfile; their node_modules once they are asked for. */
export const peersFolder = fileURLToPath(new URL('../../peers/', import.meta.url));

/** What few programs need: openapi-fetch with what ties it to the onion, and downloads. In one, so that it is one file to load. */
export { apiCall } from './api-call.ts';
export { download } from './download.ts';

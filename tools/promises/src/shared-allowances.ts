import type { Allowance } from './leak-search.ts';

/** What every client may show where it has it. */
export const sharedAllowances = {
  requestId: {
    place: /^answer\.header\.x-request-id$/,
    surfaces: [
      'inspect of an error',
      'JSON of an error',
      'hidden members of an error',
      'logger',
      'onFailure',
      'supportReport',
    ],
    why: "The provider's own id of the request: what its support asks for first. It must look like one, and be nothing that was sent.",
  },
  newMember: {
    place: /^unknown\.name\.plain$/,
    surfaces: ['onDrift'],
    why: 'A drift report names the member that is new. A name that no programmer would choose (digits, spaces, an address) is written `*`.',
  },
} as const satisfies Readonly<Record<string, Allowance>>;

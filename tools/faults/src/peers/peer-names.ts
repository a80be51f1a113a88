/** As npm names them, in the order of the table. */
export const peerNames = [
  'openai',
  '@anthropic-ai/sdk',
  'stripe',
  '@octokit/core',
  'ky',
  'axios',
  'openapi-fetch',
  '@onfido/api',
] as const;
export type PeerName = (typeof peerNames)[number];

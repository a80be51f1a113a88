import { EXAMPLES, HOOKS_GUIDE, NOBODY, REFERENCE } from './fidelity-sources.ts';
import type { Row } from './fidelity.ts';

const HOOKS = `${REFERENCE}, POST /v1/hooks`;
const RECEIVER = 'https://github.com/vudarucode/truorawebhook (a receiver of a sibling product)';

export const FIDELITY_OF_HOOKS: readonly Row[] = [
  [
    'documented',
    'Hooks are of all, check or continuous_check; for created, started and finished; by web or email',
    HOOKS,
  ],
  ['documented', 'The action delayed was added later', HOOKS_GUIDE],
  [
    'observed',
    'A hook has its subscriber in an object, and its signing_key of 64 hexadecimal digits in every list',
    EXAMPLES,
  ],
  ['documented', 'DELETE of a hook answers a string', `${REFERENCE}, DELETE /v1/hooks/{hook_id}`],
  ['assumed', 'Which string that is; PUT replaces everything but the key', NOBODY],
  ['documented', 'Events come in an array, as a JWT signed with the key of the hook', HOOKS],
  ['documented', 'Claims are events, iat and iss "Truora"; an event has version "1.0" and whole seconds', HOOKS],
  ['documented', 'object is the check without its envelope', HOOKS],
  ['assumed', 'The algorithm is HS256', `${REFERENCE} says HMAC and no more`],
  ['observed', 'The body is the JWT itself, as application/jwt', RECEIVER],
  ['observed', 'The key is taken as text; as bytes by the behaviour hookKeyForm', RECEIVER],
  ['assumed', 'Each event has a token of its own unless hookBatchMs gathers them', NOBODY],
  ['assumed', 'A delivery is tried again after 1, 5 and 30 minutes until a 2xx, with the same token', NOBODY],
  ['assumed', 'Deliveries may come late, twice and out of order', 'usual for at-least-once delivery'],
  ['assumed', 'An answer that takes longer than 30 seconds counts as none; redirects are failures', NOBODY],
  ['assumed', 'Continuous checks have the actions of checks; started and finished are those of each run', NOBODY],
  ['documented', 'Newer accounts have rules of the dashboard instead, with the same signed tokens', HOOKS_GUIDE],
  ['assumed', 'The API does not list those rules', NOBODY],
  ['assumed', 'Mails are counted and not sent', 'nothing leaves the sandbox'],
];

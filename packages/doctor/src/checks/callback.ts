import { sayingOf } from '../finding.ts';
import type { Finding, Rule } from '../finding.ts';

/** How the endpoint can be got at, from this machine. */
export type Place =
  | 'reachable'
  | 'not-a-url'
  | 'not-https'
  | 'credentials'
  | 'address-not-public'
  | 'certificate'
  | 'no-connection'
  | 'no-answer';

export type ProbeKind = 'unsigned' | 'forged' | 'large';

/** What the endpoint did with one delivery that the provider never made. */
export interface ProbeSeen {
  readonly kind: ProbeKind;
  /** Undefined where there was no answer. */
  readonly status?: number;
  readonly ms: number;
}

export interface CallbackSeen {
  readonly place: Place;
  /** Its host is this very machine: a test. */
  readonly atThisMachine: boolean;
  /** The code of TLS or the system. */
  readonly code?: string;
  readonly probes: readonly ProbeSeen[];
}

const fromHere = 'seen from this machine';

const places: Readonly<Record<Exclude<Place, 'reachable'>, readonly [seen: string, fix: string]>> = {
  'not-a-url': ['the address is no complete URL', 'Give the whole address, as the provider has it.'],
  'not-https': [
    'the address is not https',
    'Serve it by https: deliveries hold personal data, and their credentials go along.',
  ],
  credentials: [
    'the address holds a user name or password',
    'Give credentials as the provider wants them, and never in the address.',
  ],
  'address-not-public': [
    'its host has an address that is not public',
    'Give it a public name: no provider reaches a private network.',
  ],
  certificate: [
    'its certificate is refused',
    'Let the server send its whole chain, for this name, from a public authority.',
  ],
  'no-connection': ['no connection', 'Check name, port and firewall, and whether the server runs.'],
  'no-answer': ['no answer in time', 'Check firewall and server: providers give up, too.'],
};

interface Told {
  readonly rule: Rule;
  /** Deliveries may be longer than this many bytes, by the provider's documents. */
  readonly above?: number | undefined;
}

const judgePlace = ({ place, atThisMachine, code }: CallbackSeen, { rule }: Told): Finding => {
  const say = sayingOf('callback', {
    about: 'address',
    why: 'What cannot be delivered is tried again a few times, and then is lost.',
    rule,
  });
  if (place === 'reachable' && atThisMachine) return say.ok('this machine, as in a test: no provider reaches it there');
  if (place === 'reachable') return say.ok(`public, https, a certificate that holds (${fromHere})`);
  const [seen, fix] = places[place];
  return say.failed(`${seen}${code === undefined ? '' : ` (${code})`} (${fromHere})`, fix);
};

const abouts: Readonly<Record<ProbeKind, string>> = {
  unsigned: 'unsigned delivery',
  forged: 'forged delivery',
  large: 'long delivery',
};

/** No provider documents how long it waits. */
const slowMs = 5_000;

const refusals: ReadonlySet<number> = new Set([400, 401, 403, 415, 422]);

const judgeProbe = ({ kind, status, ms }: ProbeSeen, { above }: Told): Finding => {
  const own: Rule = { source: 'the webhook handlers of these packages: 401 for what is not genuine', fidelity: 'own' };
  const say = sayingOf('callback', {
    about: abouts[kind],
    why: 'Whoever finds the address can write results into your records, unless what is not genuine is refused.',
    rule: own,
  });
  const told = `HTTP ${status}, in ${Math.round(ms)} ms (${fromHere})`;
  if (status === undefined)
    return kind === 'large'
      ? say.warning(
          `the connection broke, or no answer in time (${fromHere})`,
          'Answer what is too long with 413, and what is not genuine with 401, before the body is read.',
        )
      : say.failed(
          `no answer in time, or the connection broke (${fromHere})`,
          "Look at the server's log; providers count it as a failed delivery.",
        );
  if (status >= 200 && status < 300)
    return say.failed(
      `${told}: it was taken`,
      'Verify before anything is done: the handlers of @bgc/sterling/callbacks, @bgc/truora/webhooks and @bgc/attestr/webhooks do. If a proxy answers 200 by itself, take that away.',
    );
  if (status >= 300 && status < 400)
    return say.failed(
      `${told}: a redirect`,
      'Give the provider the address where it ends: none documents that it follows redirects.',
    );
  if (status === 404 || status === 410) return say.failed(`${told}: nothing is there`, 'Check path and deployment.');
  if (status === 405)
    return say.failed(`${told}: it takes no POST`, 'Route POST to the handler: deliveries are POSTs.');
  if (status >= 500)
    return kind === 'large'
      ? say.warning(told, 'Let it refuse without failing: 401 or 413.')
      : say.failed(
          `${told}: it failed`,
          "Look at the server's log: what is not genuine should be refused with 401, not break anything.",
        );
  if (status === 413)
    return kind === 'large' && above === undefined
      ? say.ok(`${told}: refused for its length`)
      : say.warning(
          `${told}: refused for its length`,
          above === undefined
            ? 'Raise the limit of the body.'
            : `Raise the limit of the body, before the handler too: deliveries of more than ${above} bytes are documented.`,
        );
  if (!refusals.has(status))
    return say.warning(`${told}: refused, and not for who sent it`, 'Answer 401 to what is not genuine.');
  return ms > slowMs
    ? say.warning(
        `${told}: refused, slowly`,
        'Answer quicker, and work afterwards: how long a provider waits is not documented.',
      )
    : say.ok(`${told}: refused`);
};

/** Does the endpoint take what the provider sends, and refuse everything else? */
export const judgeCallback = (seen: CallbackSeen, told: Told): readonly Finding[] => [
  judgePlace(seen, told),
  ...seen.probes.map((probe) => judgeProbe(probe, told)),
];

export const noCallback = (seen: string, rule: Rule): Finding =>
  sayingOf('callback', {
    about: 'address',
    why: 'What cannot be delivered is tried again a few times, and then is lost.',
    rule,
  }).skipped(seen);

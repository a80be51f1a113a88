import { readFile } from 'node:fs/promises';

import { required } from '@bgc/example-parts/required';
import type { Variables } from '@bgc/example-parts/required';
import { createTruoraClient } from '@bgc/truora';
import type { CheckRequest } from '@bgc/truora';

import type { Site } from './site.ts';

/** Whoever means it writes it out. */
export const orderPhrase = 'and-pay-for-a-check-of-a-real-person';

export interface LiveOptions {
  /** A JSON file with what `POST /v1/checks` takes. */
  readonly request?: string | undefined;
  readonly order?: string | undefined;
  /** The id of a check that was ordered before: reading it costs nothing. */
  readonly check?: string | undefined;
  readonly everySeconds?: string | undefined;
}

const wantedFrom = async ({ request, order, check }: LiveOptions): Promise<Site['wanted']> => {
  if (check !== undefined) return check;
  if (request === undefined)
    throw new Error('Truora has no test environment: name who is checked, --request=FILE, or a check, --check=ID.');
  if (order !== orderPhrase) throw new Error(`This is billed. If you mean it: --order=${orderPhrase}`);
  // The client looks at every member before anything is sent.
  return JSON.parse(await readFile(request, 'utf8')) as CheckRequest;
};

const everyFrom = ({ everySeconds }: LiveOptions): Pick<Site, 'everyMs'> => {
  if (everySeconds === undefined) return {};
  const everyMs = Number(everySeconds) * 1000;
  if (!(everyMs > 0)) throw new Error('--every-seconds is a number above 0.');
  return { everyMs };
};

/** Truora itself. */
export const openLiveSite = async (variables: Variables, options: LiveOptions): Promise<Site> => {
  const { TRUORA_API_KEY: apiKey } = required(variables, ['TRUORA_API_KEY']);
  const baseUrl = variables['TRUORA_BASE_URL'];
  return {
    name: 'Truora',
    wanted: await wantedFrom(options),
    ...everyFrom(options),
    truora: createTruoraClient({
      apiKey,
      language: 'en',
      ...(baseUrl ? { baseUrl } : {}),
      onWarning: ({ country, type, members }) =>
        console.warn(`For a ${type} in ${country} the older reference asks for ${members.join(', ')}, too.`),
    }),
    run: (work) => work(),
  };
};

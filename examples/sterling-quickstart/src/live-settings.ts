import { portFrom, required } from '@bgc/example-parts/required';
import type { Variables } from '@bgc/example-parts/required';

/** What `--live` needs to know. */
export interface LiveSettings {
  readonly environment: 'integration' | 'production';
  readonly clientId: string;
  readonly clientSecret: string;
  readonly candidateFile?: string;
  readonly callback?: { readonly uri: string; readonly credentials: string; readonly port: number };
  readonly storeFile: string;
  /** Milliseconds between two looks at the screening. */
  readonly everyMs?: number;
  /** Another origin of the API than Sterling's own. */
  readonly baseUrl?: string;
}

/** Whoever means it writes it out. */
export const productionPhrase = 'order-and-pay-for-a-real-screening';

export interface LiveOptions {
  readonly production?: string;
  readonly candidate?: string;
  readonly everySeconds?: string;
}

const credentials = ['STERLING_CLIENT_ID', 'STERLING_CLIENT_SECRET'] as const;
const callbackNames = ['STERLING_CALLBACK_URI', 'STERLING_CALLBACK_CREDENTIALS'] as const;

/** Throws an `Error` that names whatever is missing, all at once and never a value. */
export const liveSettings = (
  variables: Variables,
  { production, candidate, everySeconds }: LiveOptions = {},
): LiveSettings => {
  const everyMs = everySeconds === undefined ? undefined : Number(everySeconds) * 1000;
  if (everyMs !== undefined && !(everyMs > 0)) throw new Error('--every-seconds is a number above 0.');
  const baseUrl = variables['STERLING_BASE_URL'];
  const isProduction = production !== undefined;
  if (isProduction && production !== productionPhrase)
    throw new Error(`This would be billed. If you mean it: --production=${productionPhrase}`);
  if (isProduction && candidate === undefined)
    throw new Error('Nobody made up is screened in production: name a file with a real candidate, --candidate=FILE.');
  const some = callbackNames.some((name) => variables[name]);
  const given = required(variables, [...credentials, ...(some ? callbackNames : [])]);
  return {
    environment: isProduction ? 'production' : 'integration',
    clientId: given.STERLING_CLIENT_ID,
    clientSecret: given.STERLING_CLIENT_SECRET,
    ...(candidate === undefined ? {} : { candidateFile: candidate }),
    ...(some && {
      callback: {
        uri: given.STERLING_CALLBACK_URI,
        credentials: given.STERLING_CALLBACK_CREDENTIALS,
        port: portFrom(variables, 'STERLING_CALLBACK_PORT', 4020),
      },
    }),
    storeFile: variables['STERLING_STORE'] ?? 'sterling-quickstart.sqlite',
    ...(everyMs === undefined ? {} : { everyMs }),
    ...(baseUrl ? { baseUrl } : {}),
  };
};

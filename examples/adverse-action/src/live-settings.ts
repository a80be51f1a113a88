import { required } from '@bgc/example-parts/required';
import type { Variables } from '@bgc/example-parts/required';

import type { Choice, Plan } from './adverse-case.ts';

/** What a live run is to do. */
export interface LiveSettings {
  readonly environment: 'integration' | 'production';
  readonly clientId: string;
  readonly clientSecret: string;
  readonly baseUrl?: string;
  readonly storeFile: string;
  readonly plan: Plan;
  /** Whether a case may be begun; otherwise one that is kept is gone on with. */
  readonly begins: boolean;
  readonly answer: Choice;
}

/** Whoever means it writes it out. */
export const productionPhrase = 'send-notices-to-real-candidates';

export interface LiveOptions {
  readonly screening?: string | undefined;
  readonly item?: readonly string[] | undefined;
  readonly comment?: string | undefined;
  readonly production?: string | undefined;
  readonly 'send-pre-adverse-notice'?: boolean | undefined;
  readonly 'final-notice-decided-for'?: string | undefined;
  readonly 'withdrawal-decided-for'?: string | undefined;
}

/** The decision names its screening, so that none is made for another one by a slip. */
const answerFrom = (options: LiveOptions): Choice => {
  const decided = [
    ['final', options['final-notice-decided-for']],
    ['withdraw', options['withdrawal-decided-for']],
  ] as const;
  const given = decided.filter(([, id]) => id !== undefined);
  if (given.length === 0) return 'wait';
  if (given.length > 1) throw new Error('Decide for one of them: the final notice, or the withdrawal.');
  const [[choice, id] = ['wait', undefined] as const] = given;
  if (id !== options.screening) throw new Error('The decision names another screening than --screening.');
  return choice;
};

/** Throws an `Error` that names what is missing, never a value. */
export const liveSettings = (variables: Variables, options: LiveOptions): LiveSettings => {
  const { screening, item, comment, production } = options;
  if (screening === undefined) throw new Error('Name the screening: --screening=ID.');
  if (production !== undefined && production !== productionPhrase)
    throw new Error(`This would reach real people. If you mean it: --production=${productionPhrase}`);
  const given = required(variables, ['STERLING_CLIENT_ID', 'STERLING_CLIENT_SECRET']);
  const baseUrl = variables['STERLING_BASE_URL'];
  return {
    environment: production === undefined ? 'integration' : 'production',
    clientId: given.STERLING_CLIENT_ID,
    clientSecret: given.STERLING_CLIENT_SECRET,
    ...(baseUrl ? { baseUrl } : {}),
    storeFile: variables['STERLING_STORE'] ?? 'adverse-actions.sqlite',
    plan: {
      screeningId: screening,
      ...(item === undefined ? {} : { reportItemIds: item }),
      ...(comment === undefined ? {} : { comment }),
    },
    begins: options['send-pre-adverse-notice'] === true,
    answer: answerFrom(options),
  };
};

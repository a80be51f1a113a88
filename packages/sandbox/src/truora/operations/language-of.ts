import { LANGUAGES, type Language } from '../checks/details.ts';
import type { Asked } from '../operation.ts';

/** `lang` of the query: `undefined` where it is absent, `false` where it is none that we know (assumed to be refused). */
export const languageOf = ({ query }: Asked): Language | undefined | false => {
  const given = query.get('lang') ?? '';
  return given === '' ? undefined : (LANGUAGES.find((one) => one === given.toLowerCase()) ?? false);
};

export const UNKNOWN_LANGUAGE = `lang must be one of: ${LANGUAGES.join(', ')}`;

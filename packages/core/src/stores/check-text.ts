import { InvalidRequestError } from '../errors/input-errors.ts';

const loneSurrogate = /\p{Surrogate}/u;

/**
 * Keys and values are Unicode text. A lone surrogate is not: UTF-8 cannot hold it, so two different keys would become one and a value
 * would come back changed. (`JSON.stringify` escapes lone surrogates, so JSON never has one.)
 */
export const checkText = (what: 'key' | 'value' | 'prefix' | 'owner', text: string): void => {
  if (typeof text !== 'string')
    throw new InvalidRequestError(`The ${what} for the store must be a string, not ${typeof text}.`);
  if (loneSurrogate.test(text)) {
    throw new InvalidRequestError(`The ${what} for the store holds half a surrogate pair, which is not text.`, {
      advice: 'Cut strings between characters (Array.from), or store JSON, which escapes it.',
    });
  }
};

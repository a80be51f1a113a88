import { checkText } from './check-text.ts';
import { StoreCodecError } from './store-errors.ts';
import type { RecordCodec } from './store.ts';

/** A codec whose failures are typed, and hold nothing of what it threw. */
export interface GuardedCodec {
  encode(value: string): Promise<string>;
  decode(stored: string): Promise<string>;
}

export const guardCodec = (codec: RecordCodec): GuardedCodec => {
  const guarded = async (way: 'encode' | 'decode', text: string): Promise<string> => {
    try {
      return await codec[way](text);
    } catch {
      throw new StoreCodecError(way);
    }
  };
  return {
    async encode(value) {
      // A codec turns text into bytes first, and what is not text comes back changed: too late to be noticed by the store below.
      checkText('value', value);
      return guarded('encode', value);
    },
    decode: (stored) => guarded('decode', stored),
  };
};

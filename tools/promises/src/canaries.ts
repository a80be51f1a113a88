const letters = 'bcdfghjklmnpqrstvwxz';
const halfLength = 12;

/** Where a canary goes: out with a request, in with an answer, or nowhere: refused before it is sent, kept in the store, thrown by a fetch. */
export type Side = 'sent' | 'answered' | 'withheld';

export interface Canary {
  /** Where it was planted: `options.clientSecret`, `listThings.response.[].note`. */
  readonly place: string;
  readonly side: Side;
  readonly text: string;
  /** Its half would be found by chance: a number, a date. */
  readonly wholeOnly?: boolean;
}

export interface Canaries {
  /** The canary of a place: the same each time. Letters only, so that no check for short and plain text hinders it. */
  plant(place: string, side: Side): string;
  /** A text of one's own as a canary, where letters would be refused before they are sent. It must occur nowhere else. */
  plantText(place: string, side: Side, text: string): string;
  readonly all: () => readonly Canary[];
}

/** Texts that occur nowhere else, one a place. */
export const createCanaries = (): Canaries => {
  const planted = new Map<string, Canary>();
  let state = 20_260_105;
  const letter = (): string => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    return letters[(state >>> 16) % letters.length] as string;
  };
  return {
    plant(place, side) {
      const known = planted.get(place);
      if (known) return known.text;
      const text = Array.from({ length: 2 * halfLength }, letter).join('');
      planted.set(place, { place, side, text });
      return text;
    },
    plantText(place, side, text) {
      planted.set(place, { place, side, text, wholeOnly: true });
      return text;
    },
    all: () => [...planted.values()],
  };
};

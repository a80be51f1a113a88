import type { DescribedOperation } from '@bgc/core';

import type { Canaries, Canary } from './canaries.ts';
import { createFinder } from './find-canaries.ts';
import type { Wire } from './wire.ts';

/** Every string of an operation's spec that was not planted, or never went over the wire: nothing, as it should be. */
export const notOnTheWire = (
  { id, sensitive }: DescribedOperation,
  { canaries, wire, placeOf }: Evidence,
): readonly string[] => {
  const planted = new Map(canaries.all().map(({ place, text }) => [place, text]));
  const sent = [...wire.sent].join('\n');
  const answered = [...wire.answered].join('\n');
  const missing = (place: string, texts: string): readonly string[] => {
    const text = planted.get(place);
    return text === undefined ? [`${place} was not planted`] : texts.includes(text) ? [] : [`${place} was not seen`];
  };
  const within = (part: 'request' | 'response' | 'error', texts: string): readonly string[] =>
    Object.keys(sensitive[part]).flatMap((leaf) => missing(`${id}.${part}.${leaf}`, texts));
  return [
    ...within('request', sent),
    ...within('response', answered),
    ...within('error', answered),
    ...Object.keys(sensitive.parameters).flatMap((name) => missing(placeOf(id, name), sent)),
  ];
};

export interface Evidence {
  readonly canaries: Pick<Canaries, 'all'>;
  readonly wire: Wire;
  /** Where a parameter of an operation is planted. */
  readonly placeOf: (operation: string, parameter: string) => string;
}

/** The places whose canaries went out with requests, and those that came in with answers. */
export interface PlacesOnTheWire {
  readonly sent: ReadonlySet<string>;
  readonly answered: ReadonlySet<string>;
}

export const placesOnTheWire = ({ canaries, wire }: Pick<Evidence, 'canaries' | 'wire'>): PlacesOnTheWire => {
  const find = createFinder(canaries.all());
  const placesIn = (texts: ReadonlySet<string>) =>
    new Set([...texts].flatMap((text) => find(text).map(({ place }) => place)));
  return { sent: placesIn(wire.sent), answered: placesIn(wire.answered) };
};

/** Every canary that was to be sent and was not, to be answered and was not, or to be withheld and was sent. */
export const onTheWrongSide = (
  canaries: readonly Canary[],
  { sent, answered }: PlacesOnTheWire,
  isException: (place: string) => boolean = () => false,
): readonly string[] => {
  const isWrong = ({ place, side }: Canary): boolean =>
    side === 'sent' ? !sent.has(place) : side === 'answered' ? !answered.has(place) : sent.has(place);
  return canaries
    .filter((canary) => !isException(canary.place) && isWrong(canary))
    .map(({ place, side }) => `${place} (${side})`);
};

/** What a provider sent back of what it was sent. */
export const echoed = (canaries: readonly Canary[], { answered }: PlacesOnTheWire): readonly Canary[] =>
  canaries.filter(({ place, side }) => side === 'sent' && answered.has(place));

/** How a server that repeats words writes them. */
const repetitions: Readonly<Record<string, (text: string) => string>> = {
  'as it is': (text) => text,
  'split by spaces': (text) => text.replaceAll(/.{4}(?=.)/g, '$& '),
};

/** The ways of writing in which nothing came back of what was sent: none, as it should be. */
export const neverRepeated = (canaries: readonly Canary[], { answered }: Wire): readonly string[] => {
  const texts = [...answered].join('\n');
  const sent = canaries.filter(({ side }) => side === 'sent');
  return Object.entries(repetitions).flatMap(([name, write]) =>
    sent.some(({ text }) => texts.includes(write(text))) ? [] : [name],
  );
};

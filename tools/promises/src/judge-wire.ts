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

/** Every canary that was to be sent and was not, to be answered and was not, or to be withheld and was sent. */
export const onTheWrongSide = (
  { canaries, wire }: Pick<Evidence, 'canaries' | 'wire'>,
  isException: (place: string) => boolean = () => false,
): readonly string[] => {
  const find = createFinder(canaries.all());
  const placesIn = (texts: ReadonlySet<string>) =>
    new Set([...texts].flatMap((text) => find(text).map(({ place }) => place)));
  const sent = placesIn(wire.sent);
  const answered = placesIn(wire.answered);
  const isWrong = ({ place, side }: Canary): boolean =>
    side === 'sent' ? !sent.has(place) : side === 'answered' ? !answered.has(place) : sent.has(place);
  return canaries
    .all()
    .filter((canary) => !isException(canary.place) && isWrong(canary))
    .map(({ place, side }) => `${place} (${side})`);
};

import { createCanaries } from '@bgc/promises';
import type { Canaries, Planted } from '@bgc/promises';

import type { GoodAnswer } from '../fault.ts';
import type { PlantedText } from '../subject.ts';

/** Canaries of a provider and of the credentials; a text that a client passes on by design is none. */
export const openCanaries = (): {
  readonly canaries: Canaries;
  /** The canary of something that the caller gives. */
  readonly give: (place: string) => string;
  readonly texts: () => readonly PlantedText[];
} => {
  const canaries = createCanaries();
  // The provider's own id of the request is what its support asks for first.
  const isSecret = ({ place }: { readonly place: string }): boolean => place !== 'answer.header.x-request-id';
  return {
    canaries,
    give: (place) => canaries.plant(place, 'sent'),
    texts: () =>
      canaries
        .all()
        .filter(isSecret)
        .map(({ place, text }) => ({ place, text })),
  };
};

/** The answer to a token request: a canary, with a lifetime. */
export const tokenAnswer = async <Name extends string>(
  planted: Planted<Name>,
  operation: Name,
): Promise<GoodAnswer> => {
  const response = planted.json(planted.good(operation));
  return {
    status: response.status,
    headers: Object.fromEntries(response.headers),
    body: new Uint8Array(await response.arrayBuffer()),
  };
};

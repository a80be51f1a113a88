import type { DescribedOperation } from '@bgc/core';

import type { Canary } from '../canaries.ts';

export const kinds = [
  'secrets and tokens',
  'URLs and links',
  'request values',
  'answer values',
  'webhook and callback values',
  'values refused, kept or thrown',
  'values sent to the sandbox',
] as const;

export type Kind = (typeof kinds)[number];

/** By where it was planted, the first that fits. */
const rules: readonly (readonly [RegExp, Kind])[] = [
  [/^sandbox\./, 'values sent to the sandbox'],
  [/token|secret|password|key|credential|authorization|cookie|clientId|access(?:Id|Code)/i, 'secrets and tokens'],
  [/ur[il]s?$|Url$|link|location|href|tokenUrl|baseUrl|invite|\.next$|self$/i, 'URLs and links'],
  [/^(?:webhooks|callbacks)\./, 'webhook and callback values'],
  [/^(?:refused|kept|thrown|hooks|call\.abort)\./, 'values refused, kept or thrown'],
];

const sensitivities: Readonly<Record<string, Kind>> = { secret: 'secrets and tokens', link: 'URLs and links' };

/** What a planted value is, by what the spec calls its member, or else by its place. */
export const kindOf = (
  { place, side }: Pick<Canary, 'place' | 'side'>,
  operations: Readonly<Record<string, DescribedOperation>>,
): Kind => {
  const [name = '', part = '', ...rest] = place.split('.');
  const tables = operations[name]?.sensitive as unknown as Readonly<Record<string, Readonly<Record<string, string>>>>;
  const sensitivity = tables?.[part === 'parameter' ? 'parameters' : part]?.[rest.join('.')];
  return (
    sensitivities[sensitivity ?? ''] ??
    rules.find(([pattern]) => pattern.test(place))?.[1] ??
    (side === 'sent' ? 'request values' : side === 'answered' ? 'answer values' : 'values refused, kept or thrown')
  );
};

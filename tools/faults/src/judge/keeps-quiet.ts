import { broken, kept } from './observation.ts';
import type { Judge } from './observation.ts';

const shown = 3;

/** An error tells nothing of what was sent, of secrets, or of what the provider said. */
export const keepsQuiet: Judge = ({ texts, findCanaries }) => {
  const byPlace = new Map<string, string>();
  for (const [way, text] of Object.entries(texts))
    for (const { place, form } of findCanaries(text)) if (!byPlace.has(place)) byPlace.set(place, `${way}, ${form}`);
  if (byPlace.size === 0) return kept;
  const found = [...byPlace].slice(0, shown).map(([place, where]) => `${place} (${where})`);
  const more = byPlace.size > shown ? ` and ${byPlace.size - shown} more` : '';
  return broken(`shows ${found.join(', ')}${more}`);
};

import type { LoadOutcome } from '../run/run-load.ts';
import type { Section } from './section.ts';

/** Beyond these, one is like the other. */
const most = 30;

const whoTells = ['pageup', 'claim', 'order', 'sterling', 'callbacks', 'requests'] as const;

/** Where each check was that was not over when the run was given up; nothing where it came to its end. */
export const whereaboutsSections = ({ astray, givenUp }: LoadOutcome): readonly Section[] =>
  givenUp === undefined
    ? []
    : [
        {
          title: `Not over when it was given up: ${astray.length} checks`,
          head: ['check', 'who', 'what they say'],
          rows: astray
            .slice(0, most)
            .flatMap(({ check, ...told }) =>
              whoTells.map((who, at) => [at === 0 ? check : '', who, told[who] || 'nothing'] as const),
            ),
        },
      ];

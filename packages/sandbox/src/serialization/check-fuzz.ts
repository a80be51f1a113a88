import { checkNames, suggestion } from '../known-names.ts';
import type { Fuzz, FuzzOptions } from './fuzz.ts';

const PRESETS = ['off', 'on', 'aggressive'];

const CHOICES: { readonly [Name in keyof FuzzOptions]: readonly FuzzOptions[Name][] } = {
  guidMember: [true, false],
  shuffle: [true, false],
  unknownMembers: [true, false],
  casing: ['camel', 'pascal', 'mixed'],
  id: ['number', 'string', 'mixed'],
};

/** Throws an `Error` for what would disturb nothing, or something else. */
export const checkFuzz = (where: string, fuzz: Fuzz): void => {
  if (typeof fuzz === 'string') {
    if (!PRESETS.includes(fuzz)) throw new Error(`${where}: there is no fuzz '${fuzz}'. ${suggestion(fuzz, PRESETS)}`);
    return;
  }
  checkNames(`${where}, fuzz`, fuzz, Object.keys(CHOICES));
  for (const [name, choices] of Object.entries(CHOICES) as [keyof FuzzOptions, readonly unknown[]][]) {
    if (fuzz[name] !== undefined && !choices.includes(fuzz[name]))
      throw new Error(`${where}: ${name} of fuzz must be ${choices.join(' or ')}`);
  }
};

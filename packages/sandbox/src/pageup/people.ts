import type { Random } from '../random.ts';

// Made-up people only: no name here is meant to be anyone's, and mail to these domains goes nowhere (RFC 2606).
const FIRST = [
  'Ada',
  'Bruno',
  'Chandra',
  'Dilip',
  'Esra',
  'Farid',
  'Greta',
  'Hana',
  'Ivo',
  'Jun',
  'Kaia',
  'Leandro',
  'Maeve',
  'Noor',
  'Otis',
  'Priya',
] as const;
const MIDDLE = ['Aoife', 'Beau', 'Cruz', 'Dara', 'Eden', 'Finn'] as const;
const LAST = [
  'Abara',
  'Brandvik',
  'Castelo',
  'Dimitrov',
  'Eklund',
  'Fontaine',
  'Gallagher',
  'Hoang',
  'Ibarra',
  'Jansen',
  'Kowalska',
  "O'Meara",
  'Lindqvist',
  'Mbeki',
  'Núñez',
  'Okafor',
] as const;
const DOMAINS = ['example.com', 'example.org'] as const;
const PACKAGES = ['STANDARD', 'STANDARD', 'EXECUTIVE', 'POLICE-ONLY'] as const;
const DIVISIONS = ['NORTH', 'SOUTH', 'HEAD-OFFICE'] as const;

const plain = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/[^a-z]/gi, '')
    .toLowerCase();

export interface MadeUpPerson {
  readonly firstName: string;
  readonly middleName: string | undefined;
  readonly lastName: string;
}

export const madeUpPerson = (random: Random): MadeUpPerson => ({
  firstName: random.pick(FIRST),
  middleName: random.fraction() < 0.4 ? random.pick(MIDDLE) : undefined,
  lastName: random.pick(LAST),
});

export const madeUpEmail = (person: { firstName: string; lastName: string }, id: string, random: Random): string =>
  `${plain(person.firstName)}.${plain(person.lastName)}.${id}@${random.pick(DOMAINS)}`;

export const madeUpOrder = (random: Random): { packageCode: string; divisionCode: string } => ({
  packageCode: random.pick(PACKAGES),
  divisionCode: random.pick(DIVISIONS),
});

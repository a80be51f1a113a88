import type { PlantedText } from '../subject.ts';

/** What a call carries that an error must not show. Plain letters, so that no check of a client's own refuses it. */
export const secret = 'vbkqzrhtwmxcpnlsgdjfkwzq';
/** What the token endpoint of those that have one hands out. */
export const grantedToken = 'zdtrnwkpxqjmhvbgslfcxkrv';
export const person = {
  firstName: 'wxqkzvbnmtrplhgdscfjrkwz',
  lastName: 'hgfdsqzxcvbnwrtpkljmqvxz',
  email: 'plkjhgqzxwmvbtrc@example.com',
};
export const canaries: readonly PlantedText[] = [
  { place: 'the secret key', text: secret },
  { place: 'the token', text: grantedToken },
  { place: 'the first name', text: person.firstName },
  { place: 'the last name', text: person.lastName },
  { place: 'the e-mail address', text: person.email },
];

export const personOf = (number) => ({
  clientReferenceId: `person-${number}`,
  givenName: 'Ada',
  familyName: 'Example',
  email: 'ada@example.com',
  dob: '1990-01-31',
});

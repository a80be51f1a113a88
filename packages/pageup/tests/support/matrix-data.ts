/** Personal data and secrets that these calls send; none of it may show in an error. */
export const personal = {
  id: 'check-id-c4n4ry',
  referenceNumber: 'REF-c4n4ry',
  reasonForFail: 'Ada C4n4ry has no date of birth.',
  reportLink: 'https://reports.example.com/c4n4ry',
  provider: 'provider-c4n4ry',
  header: 'header-c4n4ry',
};

/** The key of the POSTs that have one. */
export const key = 'order-1';

/** The members of a candidate by the names that the body has (provider document, "/candidates"). */
export const bodyNames: ReadonlySet<string> = new Set([
  'clientReferenceId',
  'givenName',
  'middleName',
  'confirmedNoMiddleName',
  'familyName',
  'email',
  'dob',
  'phone',
  'ssn',
  'address',
  'address.addressLine',
  'address.municipality',
  'address.regionCode',
  'address.postalCode',
  'address.countryCode',
  'driversLicense',
  'driversLicense.type',
  'driversLicense.licenseNumber',
  'driversLicense.issuingAgency',
  'aliases',
  'aliases.givenName',
  'aliases.familyName',
  'aliases.middleName',
  'aliases.confirmedNoMiddleName',
]);

/** `requiredFields` and errors name three parts of an address as the body does not (provider document, "Candidate Validation Errors"). */
const bodyNameOf: Readonly<Record<string, string>> = {
  'address.city': 'address.municipality',
  'address.state': 'address.regionCode',
  'address.zip': 'address.postalCode',
};

/** The body's name of what a package requires, and whether the provider documents it. */
export const bodyNameFor = (required: string): { readonly name: string; readonly known: boolean } => {
  const name = Object.hasOwn(bodyNameOf, required) ? (bodyNameOf[required] ?? required) : required;
  return { name, known: bodyNames.has(name) };
};

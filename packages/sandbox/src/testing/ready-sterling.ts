import { createSandbox, type SandboxOptions } from '../sandbox.ts';
import type { AccountBehaviour } from '../sterling/account.ts';
import type { AccountOptions } from '../sterling/add-account.ts';
import { createSterlingCaller } from './sterling-caller.ts';

/** A made-up candidate who has everything that the document's sample has. The number was never issued. */
export const JOHN = {
  clientReferenceId: 'e4e1ffda-caa3-ea6d-c095-be8429b31154',
  email: 'john@example.com',
  givenName: 'John',
  familyName: 'Doe',
  confirmedNoMiddleName: true,
  dob: '1998-07-18',
  ssn: '000123456',
  phone: '+14041231234',
  address: {
    addressLine: '123 Main Street',
    municipality: 'Orlando',
    regionCode: 'US-FL',
    postalCode: '12345',
    countryCode: 'US',
  },
  driversLicense: { type: 'personal', licenseNumber: 'S1234567', issuingAgency: 'CA' },
  aliases: [{ givenName: 'Simon', familyName: 'Duck', confirmedNoMiddleName: true }],
};

/** A sandbox with one account, whose packages are the made-up ones (`1234` is the document's sample), and a caller. */
export const readySterling = async (
  behaviour: Partial<AccountBehaviour> = {},
  options: AccountOptions & Pick<SandboxOptions, 'seed'> = {},
) => {
  const { seed = 1, ...account } = options;
  const sandbox = createSandbox({ seed });
  const client = sandbox.sterling.addAccount({ ...account, behaviour });
  const caller = await createSterlingCaller(sandbox, client);
  return { sandbox, client, caller };
};

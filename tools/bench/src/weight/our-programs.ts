/** What is weighed of a client: programs as its users write them. */
export interface WeighedPrograms {
  /** What is installed and imported: `@bgc/example`. */
  readonly name: string;
  /** What the program imports, where that is another entry of the package. */
  readonly entry?: string;
  /** A program of one call. */
  readonly oneCall: string;
  /** Ten lines over the client, and the same over `fetch`: what they cost the compiler. */
  readonly consumers: { readonly baseline: string; readonly ours: string };
}

export const ourPrograms: readonly WeighedPrograms[] = [
  {
    name: '@bgc/pageup',
    oneCall: `
import { createPageUpClient } from '@bgc/pageup';
const pageup = createPageUpClient({ environment: 'uat', dataCentre: 'dc2', tenantId: '218', clientId: 'id', clientSecret: 'secret' });
console.log((await pageup.backgroundChecks.list({ status: 'pending' })).length);
`,
    consumers: {
      baseline: `
export const pending = async (token: string): Promise<readonly unknown[]> => {
  const response = await fetch('https://apiuat.dc2.pageuppeople.com/v3/218/backgroundchecking?status=pending', {
    headers: { authorization: token },
  });
  return JSON.parse(await response.text());
};
`,
      ours: `
import { createPageUpClient } from '@bgc/pageup';
export const pending = async (clientSecret: string): Promise<readonly string[]> => {
  const pageup = createPageUpClient({ environment: 'uat', dataCentre: 'dc2', tenantId: '218', clientId: 'id', clientSecret });
  const checks = await pageup.backgroundChecks.list({ status: 'pending' });
  return checks.map((check) => check.id);
};
`,
    },
  },
  {
    name: '@bgc/sterling',
    oneCall: `
import { createSterlingClient } from '@bgc/sterling';
const sterling = createSterlingClient({ environment: 'integration', clientId: 'id', clientSecret: 'secret' });
console.log((await sterling.packages.list()).length);
`,
    consumers: {
      baseline: `
export const packages = async (token: string): Promise<readonly unknown[]> => {
  const response = await fetch('https://api-int.kennect.com/v1/packages', {
    headers: { authorization: token },
  });
  return JSON.parse(await response.text());
};
`,
      ours: `
import { createSterlingClient } from '@bgc/sterling';
export const packages = async (clientSecret: string): Promise<readonly string[]> => {
  const sterling = createSterlingClient({ environment: 'integration', clientId: 'id', clientSecret });
  const packages = await sterling.packages.list();
  return packages.map((each) => each.id);
};
`,
    },
  },
  {
    name: '@bgc/truora',
    oneCall: `
import { createTruoraClient } from '@bgc/truora';
const truora = createTruoraClient({ apiKey: 'key' });
console.log((await truora.checks.get('CHK0')).status);
`,
    consumers: {
      baseline: `
export const statusOf = async (key: string): Promise<unknown> => {
  const response = await fetch('https://api.checks.truora.com/v1/checks/CHK0', {
    headers: { 'Truora-API-Key': key },
  });
  return JSON.parse(await response.text());
};
`,
      ours: `
import { createTruoraClient } from '@bgc/truora';
export const statusOf = async (apiKey: string): Promise<string | undefined> => {
  const truora = createTruoraClient({ apiKey });
  const check = await truora.checks.get('CHK0');
  return check.status;
};
`,
    },
  },
  {
    name: '@bgc/attestr',
    oneCall: `
import { createAttestrClient } from '@bgc/attestr';
const attestr = createAttestrClient({ authToken: 'token' });
console.log((await attestr.requests.get('AR0')).status);
`,
    consumers: {
      baseline: `
export const statusOf = async (token: string): Promise<unknown> => {
  const response = await fetch('https://api.attestr.com/api/v1/public/async/AR0', {
    headers: { authorization: token },
  });
  return JSON.parse(await response.text());
};
`,
      ours: `
import { createAttestrClient } from '@bgc/attestr';
export const statusOf = async (authToken: string): Promise<string | undefined> => {
  const attestr = createAttestrClient({ authToken });
  const request = await attestr.requests.get('AR0');
  return request.status;
};
`,
    },
  },
  {
    name: '@bgc/candidate-portal-types',
    entry: '@bgc/candidate-portal-types/fetch',
    oneCall: `
import { fetchCandidateBackgroundCheck } from '@bgc/candidate-portal-types/fetch';
console.log((await fetchCandidateBackgroundCheck('access-id', { baseUrl: 'https://portal.example.com' })).state);
`,
    consumers: {
      baseline: `
export const stateOf = async (accessId: string): Promise<unknown> => {
  const response = await fetch('https://portal.example.com/background-check/' + accessId, {
    headers: { accept: 'application/json' },
  });
  return JSON.parse(await response.text());
};
`,
      ours: `
import { fetchCandidateBackgroundCheck } from '@bgc/candidate-portal-types/fetch';
export const stateOf = async (accessId: string): Promise<string> => {
  const result = await fetchCandidateBackgroundCheck(accessId, { baseUrl: 'https://portal.example.com' });
  return result.state;
};
`,
    },
  },
];

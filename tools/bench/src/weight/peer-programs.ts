import type { WeighedPrograms } from './our-programs.ts';

/** The ten lines over `fetch` that a peer's are set beside. */
const baseline = (url: string): string => `
export const read = async (token: string): Promise<unknown> => {
  const response = await fetch('${url}', {
    headers: { authorization: token },
  });
  return JSON.parse(await response.text());
};
`;

/** Clients of other makers, each as its own README shows a call. Their versions: `tools/faults/peers`. */
export const peerPrograms: readonly WeighedPrograms[] = [
  {
    name: 'stripe',
    oneCall: `
import Stripe from 'stripe';
console.log((await new Stripe('key').customers.retrieve('cus_1')).id);
`,
    consumers: {
      baseline: baseline('https://api.stripe.com/v1/customers/cus_1'),
      ours: `
import Stripe from 'stripe';
export const read = async (key: string): Promise<string> => {
  const stripe = new Stripe(key);
  const customer = await stripe.customers.retrieve('cus_1');
  return customer.id;
};
`,
    },
  },
  {
    name: 'openai',
    oneCall: `
import OpenAI from 'openai';
console.log((await new OpenAI({ apiKey: 'key' }).models.retrieve('model')).id);
`,
    consumers: {
      baseline: baseline('https://api.openai.com/v1/models/model'),
      ours: `
import OpenAI from 'openai';
export const read = async (apiKey: string): Promise<string> => {
  const openai = new OpenAI({ apiKey });
  const model = await openai.models.retrieve('model');
  return model.id;
};
`,
    },
  },
  {
    name: '@anthropic-ai/sdk',
    oneCall: `
import Anthropic from '@anthropic-ai/sdk';
console.log((await new Anthropic({ apiKey: 'key' }).models.retrieve('model')).id);
`,
    consumers: {
      baseline: baseline('https://api.anthropic.com/v1/models/model'),
      ours: `
import Anthropic from '@anthropic-ai/sdk';
export const read = async (apiKey: string): Promise<string> => {
  const anthropic = new Anthropic({ apiKey });
  const model = await anthropic.models.retrieve('model');
  return model.id;
};
`,
    },
  },
  {
    name: '@octokit/core',
    oneCall: `
import { Octokit } from '@octokit/core';
console.log((await new Octokit({ auth: 'key' }).request('GET /user')).data.login);
`,
    consumers: {
      baseline: baseline('https://api.github.com/user'),
      ours: `
import { Octokit } from '@octokit/core';
export const read = async (auth: string): Promise<string> => {
  const octokit = new Octokit({ auth });
  const { data } = await octokit.request('GET /user');
  return data.login;
};
`,
    },
  },
  {
    name: '@onfido/api',
    oneCall: `
import { Configuration, DefaultApi } from '@onfido/api';
console.log((await new DefaultApi(new Configuration({ apiToken: 'key' })).findApplicant('1')).data.id);
`,
    consumers: {
      baseline: baseline('https://api.eu.onfido.com/v3.6/applicants/1'),
      ours: `
import { Configuration, DefaultApi } from '@onfido/api';
export const read = async (apiToken: string): Promise<string> => {
  const onfido = new DefaultApi(new Configuration({ apiToken }));
  const { data } = await onfido.findApplicant('1');
  return data.id;
};
`,
    },
  },
  {
    name: 'axios',
    oneCall: `
import axios from 'axios';
console.log((await axios.get('https://api.example.com/v1/things/1')).data.id);
`,
    consumers: {
      baseline: baseline('https://api.example.com/v1/things/1'),
      ours: `
import axios from 'axios';
export const read = async (token: string): Promise<string> => {
  const api = axios.create({ baseURL: 'https://api.example.com', headers: { authorization: token } });
  const { data } = await api.get<{ id: string }>('/v1/things/1');
  return data.id;
};
`,
    },
  },
  {
    name: 'ky',
    oneCall: `
import ky from 'ky';
console.log((await ky.get('https://api.example.com/v1/things/1').json()).id);
`,
    consumers: {
      baseline: baseline('https://api.example.com/v1/things/1'),
      ours: `
import ky from 'ky';
export const read = async (token: string): Promise<string> => {
  const api = ky.create({ headers: { authorization: token } });
  const thing = await api.get('https://api.example.com/v1/things/1').json<{ id: string }>();
  return thing.id;
};
`,
    },
  },
  {
    name: 'openapi-fetch',
    oneCall: `
import createClient from 'openapi-fetch';
console.log((await createClient({ baseUrl: 'https://api.example.com' }).GET('/v1/things')).data);
`,
    consumers: {
      baseline: baseline('https://api.example.com/v1/things'),
      ours: `
import createClient from 'openapi-fetch';
interface paths {
  '/v1/things': { get: { responses: { 200: { content: { 'application/json': { id: string } } } } } };
}
export const read = async (token: string): Promise<string | undefined> => {
  const api = createClient<paths>({ baseUrl: 'https://api.example.com', headers: { authorization: token } });
  const { data } = await api.GET('/v1/things');
  return data?.id;
};
`,
    },
  },
];

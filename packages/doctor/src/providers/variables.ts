import type { Form, Variable } from './provider.ts';

const required = (name: string, option: string, form: Form, says: string): Variable => ({
  name,
  option,
  required: true,
  form,
  says,
});

const optional = (name: string, option: string, form: Form, says: string): Variable => ({
  ...required(name, option, form, says),
  required: false,
});

const url: Form = { kind: 'url' };
const identifier: Form = { kind: 'identifier' };
const secret: Form = { kind: 'secret' };

const baseUrl = (prefix: string): Variable =>
  optional(`${prefix}_BASE_URL`, 'baseUrl', url, "in place of the provider's own host");

const tokenUrl = (prefix: string): Variable =>
  optional(`${prefix}_TOKEN_URL`, 'tokenUrl', url, "in place of the provider's own token endpoint");

const clientCredentials = (prefix: string): readonly Variable[] => [
  required(`${prefix}_CLIENT_ID`, 'clientId', identifier, 'who the client is'),
  required(`${prefix}_CLIENT_SECRET`, 'clientSecret', secret, 'belongs to the client id'),
];

export const pageUpVariables: readonly Variable[] = [
  required(
    'PAGEUP_ENVIRONMENT',
    'environment',
    { kind: 'one-of', choices: ['uat', 'live'] },
    "uat (PageUp's test system) or live",
  ),
  required(
    'PAGEUP_DATA_CENTRE',
    'dataCentre',
    { kind: 'like', pattern: /^dc\d{1,3}$/, usual: /^dc[2-5]$/, says: "'dc' and a number: dc2, dc3, dc4 or dc5" },
    'dc2 Australia, dc3 UK and EMEA, dc4 US, dc5 South-East Asia',
  ),
  required(
    'PAGEUP_TENANT_ID',
    'tenantId',
    {
      kind: 'like',
      pattern: /^(?!dc\d{1,3}$)[A-Za-z0-9_-]+$/,
      usual: /^\d{1,6}$/,
      says: 'a number, normally of three digits',
    },
    "the customer's, such as 218",
  ),
  ...clientCredentials('PAGEUP'),
  optional(
    'PAGEUP_INSTANCE_ID',
    'instanceId',
    identifier,
    "sent with the token request: the tenant id unless told, 'false' for none",
  ),
  baseUrl('PAGEUP'),
  tokenUrl('PAGEUP'),
];

export const sterlingVariables: readonly Variable[] = [
  required(
    'STERLING_ENVIRONMENT',
    'environment',
    { kind: 'one-of', choices: ['integration', 'production'] },
    'integration or production',
  ),
  ...clientCredentials('STERLING'),
  baseUrl('STERLING'),
  tokenUrl('STERLING'),
];

export const truoraVariables: readonly Variable[] = [
  required('TRUORA_API_KEY', 'apiKey', secret, 'the JWT that the dashboard shows once'),
  baseUrl('TRUORA'),
];

export const attestrVariables: readonly Variable[] = [
  required('ATTESTR_AUTH_TOKEN', 'authToken', secret, "the ready-made token of the dashboard's app"),
  optional('ATTESTR_CLIENT_SECRET', 'clientSecret', secret, 'of the same app; proves results'),
  baseUrl('ATTESTR'),
];

export const candidatePortalVariables: readonly Variable[] = [
  required('CANDIDATE_PORTAL_BASE_URL', 'baseUrl', url, 'what the endpoint stands under'),
];

import type { Rule } from '../finding.ts';
import type { Remark, Values } from './provider.ts';

/** The fields that a key is made with; that the JWT carries them as claims is assumed. */
const rule: Rule = {
  source: 'https://developer.truora.com/getting-started/creating_API_keys.html',
  fidelity: 'assumed',
};

const membersOf = (key: string): Readonly<Record<string, unknown>> => {
  try {
    const payload = (key.split('.')[1] ?? '').replaceAll('-', '+').replaceAll('_', '/');
    const claims: unknown = JSON.parse(atob(payload));
    return typeof claims === 'object' && claims !== null ? (claims as Readonly<Record<string, unknown>>) : {};
  } catch {
    return {};
  }
};

/** What the key says it was made for, where it says so: another product, another place to be used, or the older version. */
export const keyClaims = ({ apiKey = '' }: Values): readonly Remark[] => {
  const { key_type: type, grant, api_key_version: version } = membersOf(apiKey);
  const remark = (about: string, seen: string, fix: string): Remark => ({ about, verdict: 'warning', seen, fix, rule });
  return [
    ...(type === 'web' || type === 'sdk'
      ? [
          remark(
            'kind of key',
            `the key says that it is of the kind ${type}`,
            'Make a key of the kind backend for a server.',
          ),
        ]
      : []),
    ...(grant === 'digital-identity' || grant === 'signals'
      ? [remark('product', `the key says that it is for ${grant}`, 'Make a key for checks.')]
      : []),
    ...(version === 0 || version === '0'
      ? [
          remark(
            'version of key',
            'the key says that it is of version 0',
            'Make one of version 1, which Truora recommends.',
          ),
        ]
      : []),
  ];
};

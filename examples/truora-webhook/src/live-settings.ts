import { portFrom, required } from '@bgc/example-parts/required';
import type { Variables } from '@bgc/example-parts/required';

/** What `--live` needs to know. */
export interface LiveSettings {
  /** Of rules that were made in the dashboard. */
  readonly signingKeys: readonly string[];
  /** Where a hook is to be looked for, or made by API. */
  readonly hook?: { readonly apiKey: string; readonly url: string; readonly baseUrl?: string };
  readonly port: number;
  readonly storeFile: string;
}

const hookNames = ['TRUORA_API_KEY', 'TRUORA_WEBHOOK_URL'] as const;

/** Throws an `Error` that names what is missing, never a value. */
export const liveSettings = (variables: Variables): LiveSettings => {
  const signingKeys = (variables['TRUORA_SIGNING_KEYS'] ?? '').split(',').filter((key) => key !== '');
  const byApi = hookNames.some((name) => variables[name]);
  if (!byApi && signingKeys.length === 0)
    throw new Error(`Set TRUORA_SIGNING_KEYS, or ${hookNames.join(' and ')}: see the README of this example.`);
  const baseUrl = variables['TRUORA_BASE_URL'];
  const hook = byApi ? required(variables, hookNames) : undefined;
  return {
    signingKeys,
    ...(hook && {
      hook: { apiKey: hook.TRUORA_API_KEY, url: hook.TRUORA_WEBHOOK_URL, ...(baseUrl ? { baseUrl } : {}) },
    }),
    port: portFrom(variables, 'TRUORA_WEBHOOK_PORT', 4020),
    storeFile: variables['TRUORA_STORE'] ?? 'truora-webhooks.sqlite',
  };
};

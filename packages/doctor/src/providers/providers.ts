import { attestr } from './attestr.ts';
import { candidatePortal } from './candidate-portal.ts';
import { pageup } from './pageup.ts';
import type { Provider, ProviderName } from './provider.ts';
import { sterling } from './sterling.ts';
import { truora } from './truora.ts';

export const providers: Readonly<Record<ProviderName, Provider>> = {
  pageup,
  sterling,
  truora,
  attestr,
  'candidate-portal': candidatePortal,
};

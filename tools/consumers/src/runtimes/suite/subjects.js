import { attestr } from './attestr.js';
import { attestrWebhooks } from './attestr-webhooks.js';
import { brokenHttp } from './broken-http.js';
import { candidatePortal } from './candidate-portal.js';
import { core } from './core.js';
import { nodeEntries } from './node-entries.js';
import { pageup } from './pageup.js';
import { realHttp } from './real-http.js';
import { sqliteStore } from './sqlite-store.js';
import { standardSchema } from './standard-schema.js';
import { sterlingCallbacks } from './sterling-callbacks.js';
import { sterling } from './sterling.js';
import { truora } from './truora.js';
import { truoraWebhooks } from './truora-webhooks.js';

/** In the order of the table's rows. @type {readonly import('./subjects.d.ts').Subject[]} */
export const subjects = [
  core,
  pageup,
  sterling,
  sterlingCallbacks,
  truora,
  truoraWebhooks,
  attestr,
  attestrWebhooks,
  candidatePortal,
  standardSchema,
  realHttp,
  brokenHttp,
  nodeEntries,
  sqliteStore,
];

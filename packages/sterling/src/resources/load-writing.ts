import { loadPart } from '../loading/load-part.ts';

/** What creates, changes and keeps, with all that is checked before: loaded at its first use, so that a program that only reads does not pay for it. */
export const loadWriting = /* @__PURE__ */ loadPart('creates and changes', () => import('./create-writing.ts'));

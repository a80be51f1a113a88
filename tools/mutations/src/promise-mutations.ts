import type { Mutation } from './mutation.ts';
import { answers } from './promise-mutations/answers.ts';
import { leaks } from './promise-mutations/leaks.ts';
import { polls } from './promise-mutations/polls.ts';
import { repeats } from './promise-mutations/repeats.ts';
import { sends } from './promise-mutations/sends.ts';
import { settles } from './promise-mutations/settles.ts';
import { webhooks } from './promise-mutations/webhooks.ts';

/** Chosen by somebody who had read the sources and no test; those that are the least likely to be noticed first. */
export const promiseMutations: readonly Mutation[] = [
  ...settles,
  ...sends,
  ...repeats,
  ...leaks,
  ...answers,
  ...polls,
  ...webhooks,
];

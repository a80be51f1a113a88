import type { Budget } from './src/gates/sizes.ts';
import type { SurfaceLimits } from './src/gates/api-reports.ts';
import type { WeightLimit } from './src/judge-weight.ts';

/**
 * Sizes are bytes, minified and gzipped. `limit` fails the gate; it stands just above what was measured when it was set, so that growth
 * is a decision, but for some forty bytes by which the compressors of other versions of Node differ. `aim` is where the size should be.
 */
export const budgets: readonly Budget[] = [
  {
    name: 'all of core',
    program: "import * as core from '@bgc/core'; console.log(core);",
    // Much of it is text: what is wrong with an option or an argument, and what to give instead.
    // With openapi-fetch, which only the escape hatch loads; zod is behind /standard-schema. An error tells whether an earlier attempt may have been carried out,
    // is short where it is printed, and shows documented codes. Forms, files in forms and keys in headers are a thousand bytes, which only the clients
    // that need them carry. What clients did each for itself, downloading a PDF and naming the options of a wait, is here once: a hundred bytes.
    // Nine hundred are answers to a hostile provider: a request id or a code that repeats what was sent, in pieces or encoded; a body of tiny pieces; a
    // connection that is left open; and to what a caller's own getter, clock or signal throws.
    // A token store that fails is told to the logger, and a virtual clock of digests and of keys that a function gives: 80 bytes. An empty list with elements
    // beside it is not taken for the answer: 60.
    limit: 30_480,
    aim: 8_192,
  },
  {
    name: 'all of pageup, without core',
    program: "import * as pageup from '@bgc/pageup'; console.log(pageup);",
    external: ['@bgc/core'],
    // What PageUp lists of a check and the PUT `queued` could not carry over is not wiped: 170 bytes.
    limit: 17_910,
    aim: 12_288,
  },
  {
    name: 'a program of one PageUp call',
    program:
      "import { createPageUpClient } from '@bgc/pageup'; const pageup = createPageUpClient(options); await pageup.backgroundChecks.list({ status: 'pending' });",
    atStart: true,
    // Nearly all of it is core's. Forms, files in forms, keys in headers and request ids in bodies are no part of it: a client hands in what it needs. A token store that fails is
    // told to the logger: 70 bytes. An empty list with elements beside it is not taken for the answer: 60, here and wherever core reads answers.
    limit: 27_480,
    aim: 15_000,
  },
  {
    name: 'all of sterling, without core',
    program: "import * as sterling from '@bgc/sterling'; console.log(sterling);",
    external: ['@bgc/core'],
    // Nearly half of it creates, changes and keeps, and is loaded before the first such call: as a file of its own it shares nothing with the rest
    // when it is compressed. Most of it is text: what is wrong with a field and what to give instead, what each documented error code means.
    // It also holds what keeps an edit from wiping members, an order from being taken for refused, and a misspelt member from being sent for nothing.
    // What became of a lost call is told of a list that was read alone: 170 bytes. An empty member is no other one, and aliases that cannot be read are not wiped: 150.
    limit: 24_370,
    aim: 12_288,
  },
  {
    name: 'a program of one Sterling call',
    program:
      "import { createSterlingClient } from '@bgc/sterling'; const sterling = createSterlingClient(options); await sterling.packages.list();",
    atStart: true,
    // Core's part of it is 19,000. The rest is what any call may need at once: operations, schemas of answers, and what the error codes mean, as an error
    // must not have to be loaded before it can be understood. That an order was refused, and not its key, is told by the same codes. A token store that fails
    // is told to the logger: 70 bytes.
    limit: 32_740,
    aim: 15_000,
  },
  {
    name: 'a program that receives Sterling callbacks',
    program:
      "import { createSterlingCallbackHandler } from '@bgc/sterling/callbacks'; export default createSterlingCallbackHandler(options);",
    atStart: true,
    // Two thirds are core's: parsing under limits, de-duplication in two phases, and the fence against a handler that hangs. What is not understood
    // is told by its path, and how to get at a body's bytes for each framework. Why a delivery is not believed is told for every kind of signature.
    // Credentials may be functions that are asked at each delivery: 200 bytes. What does not say when it was updated is not taken for older: 140.
    limit: 14_200,
    aim: 8_192,
  },
  {
    name: 'all of truora, without core',
    program: "import * as truora from '@bgc/truora'; console.log(truora);",
    external: ['@bgc/core'],
    // At its aim, but for the list that has to be read before it is said that nothing was made: 60 bytes; the rest is for the compressors of other versions of Node.
    limit: 12_400,
    aim: 12_288,
  },
  {
    name: 'a program of one Truora call',
    program:
      "import { createTruoraClient } from '@bgc/truora'; const truora = createTruoraClient(options); const check = await truora.checks.get(id);",
    atStart: true,
    // Core's part of it is 18,700. The rest can be needed by any call: all resources are made with the client, and what they check is made of tables. A message
    // of Truora's is shown where it can hold nothing of a person, which takes a list of plain words: 250 bytes. A virtual clock is told of the function that gives the key: 25.
    // What became of a lost call is told of a list that was read alone: 60.
    limit: 31_690,
    aim: 15_000,
  },
  {
    name: 'a program that receives Truora webhooks',
    program:
      "import { createTruoraWebhookHandler } from '@bgc/truora/webhooks'; export default createTruoraWebhookHandler(options);",
    atStart: true,
    // As with callbacks, two thirds are core's. The delivery is a token, and each check in it is read as the client reads it. Its key may be a function that is
    // asked at each delivery, or a list of them: 250 bytes. An event is known again by more than an id that others may have, and one without a type by what it holds: 90.
    limit: 16_240,
    aim: 8_192,
  },
  {
    name: 'all of attestr, without core',
    program: "import * as attestr from '@bgc/attestr'; console.log(attestr);",
    external: ['@bgc/core'],
    // The settlement of webhook and query is an eighth of it, and nobody loads that who does not make one. A ninth turns untrusted HTML into text, with the
    // names of its characters: leaving that out would have each user write a regular expression of their own. A profile that shows no items, and an output with nothing
    // in it, are not taken for answers: 130 bytes.
    limit: 12_490,
    aim: 12_288,
  },
  {
    name: 'a program of one Attestr call',
    program:
      "import { createAttestrClient } from '@bgc/attestr'; const attestr = createAttestrClient(options); const request = await attestr.requests.get(id);",
    atStart: true,
    // Core's part of it is 19,000. What finds the signed bytes and what reads HTML belong to the result of a request. A virtual clock is told of the function
    // that gives the token: 25 bytes. A profile that shows no items, and an output with nothing in it, are not taken for answers: 130.
    limit: 30_990,
    aim: 15_000,
  },
  {
    name: 'a program that receives Attestr webhooks',
    program:
      "import { createAttestrWebhookHandler } from '@bgc/attestr/webhooks'; export default createAttestrWebhookHandler(options);",
    atStart: true,
    // As with callbacks, two thirds are core's. Signed is what stands in the body as it came, and the description in it is untrusted HTML; keys are made once.
    limit: 15_070,
    aim: 8_192,
  },
  {
    name: 'all of candidate-portal-types',
    program: "import * as portal from '@bgc/candidate-portal-types'; console.log(portal);",
    // The aim is promised, so there is no more room than that.
    limit: 3_072,
    aim: 3_072,
  },
  {
    name: 'all of candidate-portal-types/fetch',
    program: "import * as portal from '@bgc/candidate-portal-types/fetch'; console.log(portal);",
    // Nearly two thirds are core's, copied in: what reads tolerantly, and what makes an error that shows nothing. It shares no file with the other entry.
    // An empty list with elements beside it is not taken for the answer: 60 bytes.
    limit: 7_790,
    aim: 9_216,
  },
];

/** Bytes of each package's tarball: what was measured when it was set, and a tenth more. Something large that came in by mistake is more than that. */
export const tarballLimits: Readonly<Record<string, number>> = {
  '@bgc/attestr': 110_000,
  '@bgc/candidate-portal-types': 64_000,
  '@bgc/core': 296_000,
  '@bgc/doctor': 61_000,
  '@bgc/openapi': 90_000,
  '@bgc/pageup': 88_000,
  '@bgc/sandbox': 352_000,
  '@bgc/sterling': 197_000,
  '@bgc/truora': 152_000,
};

/**
 * What each package costs whoever installs it. Counts and bytes stand just above what was measured when they were set; ratios of times leave
 * room for a busy machine. `docs/weight.md` has what was measured, beside packages of other makers. Of the bytes installed, a fifth is
 * docstrings in declarations, twice for two kinds of modules: nothing of them is loaded at run time.
 */
export const weightLimits: Readonly<Record<string, WeightLimit>> = {
  '@bgc/attestr': { packages: 2, installed: 1_465_000, instantiations: 3_500, typeCheckRatio: 2.2, importRatio: 0.8 },
  '@bgc/candidate-portal-types': {
    packages: 1,
    installed: 240_000,
    instantiations: 200,
    typeCheckRatio: 2,
    importRatio: 0.3,
  },
  '@bgc/pageup': { packages: 2, installed: 1_370_000, instantiations: 3_400, typeCheckRatio: 2.2, importRatio: 0.8 },
  '@bgc/sterling': { packages: 2, installed: 1_945_000, instantiations: 3_600, typeCheckRatio: 2.2, importRatio: 0.8 },
  '@bgc/truora': { packages: 2, installed: 1_860_000, instantiations: 3_900, typeCheckRatio: 2.2, importRatio: 0.8 },
};

/**
 * What each package's public surface may still have of what it should not have; the numbers fall, and do not rise. Types without a name are for
 * the most part pieces of others, and what openapi-typescript writes.
 */
export const surfaceLimits: Readonly<Record<string, SurfaceLimits>> = {
  '@bgc/attestr': { undocumented: 0, unnamed: 12, unchecked: 0 },
  '@bgc/candidate-portal-types': { undocumented: 0, unnamed: 3, unchecked: 0 },
  '@bgc/core': { undocumented: 0, unnamed: 18, unchecked: 0 },
  '@bgc/pageup': { undocumented: 0, unnamed: 2, unchecked: 0 },
  '@bgc/sandbox': { undocumented: 0, unnamed: 19, unchecked: 0 },
  '@bgc/sterling': { undocumented: 0, unnamed: 6, unchecked: 0 },
  '@bgc/truora': { undocumented: 0, unnamed: 16, unchecked: 0 },
};

import type { Judge } from '../exchange.ts';
import { createJudge } from '../judge/create-judge.ts';
import { readSpecification } from '../read-specification.ts';
import type { Specification } from '../specification.ts';
import { callbackPath } from '../strict/callbacks-as-paths.ts';
import { deriveStrict } from '../strict/derive-strict.ts';
import { samples } from './samples.ts';
import { strictness } from './strictness.ts';

/** The strict variant of `specs/sterling.yaml`. */
const strictSterling = async (): Promise<Specification> =>
  deriveStrict(await readSpecification('sterling'), samples, strictness);

/** The path as the spec has it: the emulator stands at the real hosts or under `/sterling/` of another. */
export const sterlingPath = ({ pathname }: URL): string => pathname.replace(/^\/sterling(?=\/)/, '');

/** Judges what passes between the client and Sterling, or its emulator. */
export const createSterlingJudge = async (): Promise<Judge> =>
  createJudge(await strictSterling(), { pathOf: sterlingPath });

/** Judges what Sterling, or its emulator, sends by itself, wherever it is received. */
export const createCallbackJudge = async (): Promise<Judge> =>
  createJudge(await strictSterling(), { pathOf: () => callbackPath('screening') });

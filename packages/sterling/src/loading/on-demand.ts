import { asGiven } from './as-given.ts';

/** A call of a part that is loaded when it is first needed, with what was given at the time of the call. */
export const onDemand =
  <Part, Given extends readonly unknown[], T>(
    load: () => Promise<Part>,
    choose: (part: Part) => (...given: Given) => Promise<T>,
  ) =>
  async (...given: Given): Promise<T> => {
    const kept = asGiven(given);
    return choose(await load())(...kept);
  };

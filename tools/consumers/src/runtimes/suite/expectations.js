const shown = (value) => JSON.stringify(value) ?? String(value);

/** Plain data, compared by what is written of it. */
export const expectEqual = (actual, expected, what) => {
  if (shown(actual) !== shown(expected)) throw new Error(`${what}: ${shown(actual)} instead of ${shown(expected)}`);
};

export const expectTrue = (condition, what) => {
  if (condition !== true) throw new Error(what);
};

/** The error that a promise ends in. */
export const failureOf = async (promise) => {
  let result;
  try {
    result = await promise;
  } catch (error) {
    return error;
  }
  throw new Error(`No error came where one was expected, but ${typeof result}.`);
};

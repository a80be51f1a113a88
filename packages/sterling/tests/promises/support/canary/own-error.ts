const own = new WeakSet<object>();

/** An error of the caller's own code, which may hold anything, and is nobody else's. */
export const ownError = (message: string): Error => {
  const error = new TypeError(message);
  own.add(error);
  return error;
};

export const isOwnError = (error: unknown): boolean => typeof error === 'object' && error !== null && own.has(error);

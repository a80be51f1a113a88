/** The keys of one account's candidates begin with this. The realm names environment and account: `integration/default`. */
export const keyPrefix = (realm: string): string => {
  const [environment = '', ...account] = realm.split('/');
  // A slash in the account's name must not make one account's keys begin with another's.
  return `sterling/${encodeURIComponent(environment)}/${encodeURIComponent(account.join('/'))}/candidates/`;
};

/** One candidate's key: of its record and of its lease. */
export const recordKey = (realm: string, id: string): string => `${keyPrefix(realm)}${encodeURIComponent(id)}`;

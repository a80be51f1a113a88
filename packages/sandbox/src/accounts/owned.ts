/** What of a map belongs to the account: another account's id is as unknown as one that never was. */
export const owned = <T extends { readonly accountId: string }>(
  map: ReadonlyMap<string, T>,
  { accountId }: { readonly accountId: string },
  id: string,
): T | undefined => {
  const found = map.get(id);
  return found?.accountId === accountId ? found : undefined;
};

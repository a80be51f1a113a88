const escaped = (text: string): string => text.replaceAll(/[.+*?^$()[\]{}|\\]/g, String.raw`\$&`);

/** What a changelog says of one version: the text of its release on GitHub. Empty where it says nothing. */
export const releaseNotes = (changelog: string, version: string): string => {
  const [, entry = ''] =
    new RegExp(`^## ${escaped(version)}$(?<entry>[\\s\\S]*?)(?=^## |(?![\\s\\S]))`, 'm').exec(changelog) ?? [];
  return entry.trim();
};

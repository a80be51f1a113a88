import { splitChangeset } from '../surface/changesets.ts';

/** Changesets that would release nothing, or tell nobody what. `changeset version` itself takes them, without a word. */
export const judgeChangesets = (changesets: ReadonlyMap<string, string>): readonly string[] =>
  [...changesets].flatMap(([path, text]) => {
    const changeset = splitChangeset(text);
    if (changeset === undefined) return [`${path} is no changeset: \`pnpm changeset\` writes one.`];
    const { releases, summary } = changeset;
    return [
      ...(releases.trim() === ''
        ? [`${path} names no package: name those whose users notice the change, or delete it.`]
        : []),
      ...(summary.trim() === '' ? [`${path} says nothing to the users of what it releases.`] : []),
    ];
  });

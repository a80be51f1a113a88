import type { Mutation } from './mutation.ts';

/** The source with the mutation in it. Throws where the place is not there, or is there twice: the table must follow the code. */
export const applyMutation = (source: string, { name, file, find, replace }: Mutation): string => {
  const [before, after, ...more] = source.split(find);
  if (before === undefined || after === undefined || more.length > 0)
    throw new Error(
      `"${name}": what is to be replaced is ${after === undefined ? 'not' : `${more.length + 1} times`} in ${file}. Mend the mutation.`,
    );
  if (find === replace) throw new Error(`"${name}" changes nothing.`);
  return before + replace + after;
};

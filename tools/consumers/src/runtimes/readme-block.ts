const BEGIN = '<!-- runtimes -->';
const END = '<!-- /runtimes -->';

/** What stands between the markers; `undefined` where they are missing. */
export const readBlock = (document: string): string | undefined => {
  const [begin, end] = [document.indexOf(BEGIN), document.indexOf(END)];
  return begin < 0 || end < begin ? undefined : document.slice(begin + BEGIN.length, end).trim();
};

/** The document with another block between its markers. */
export const replaceBlock = (document: string, block: string): string => {
  if (readBlock(document) === undefined) throw new Error(`There is no ${BEGIN} … ${END} to write between.`);
  const [begin, end] = [document.indexOf(BEGIN), document.indexOf(END)];
  return `${document.slice(0, begin + BEGIN.length)}\n\n${block}\n\n${document.slice(end)}`;
};

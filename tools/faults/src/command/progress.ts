interface Terminal {
  readonly isTTY?: boolean;
  readonly write: (text: string) => unknown;
}

/** Tells how far it is: over and over on one line of a terminal, and in a file one line each tenth. Of few cells nothing. */
export const createProgress = (out: Terminal): ((done: number, of: number) => void) => {
  let told = 0;
  return (done, of) => {
    if (of < 50) return;
    const tenth = Math.floor((10 * done) / of);
    const due = out.isTTY === true ? done % 25 === 0 || done === of : tenth > told;
    if (!due) return;
    told = tenth;
    const line = `  ${done} of ${of} cells`;
    out.write(out.isTTY === true ? `\r${line}${done === of ? '\n' : ''}` : `${line}\n`);
  };
};

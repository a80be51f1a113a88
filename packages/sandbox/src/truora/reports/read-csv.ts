/** The cells of comma-separated text (RFC 4180), row by row. A semicolon separates where the head has no comma, as Excel writes it in Latin America. */
export const readCsv = (text: string): string[][] => {
  const clean = text.replace(/^\uFEFF/, '');
  const [head = ''] = clean.split('\n', 1);
  const separator = head.includes(',') || !head.includes(';') ? ',' : ';';
  const rows: string[][] = [];
  let row: string[] = [];
  let cell = '';
  let quoted = false;
  const endCell = (): void => {
    row.push(cell);
    cell = '';
  };
  const endRow = (): void => {
    endCell();
    if (row.some((one) => one.trim() !== '')) rows.push(row);
    row = [];
  };
  for (let index = 0; index < clean.length; index++) {
    const letter = clean.charAt(index);
    if (quoted) {
      if (letter !== '"') cell += letter;
      else if (clean.charAt(index + 1) === '"') cell += clean.charAt(++index);
      else quoted = false;
    } else if (letter === '"' && cell === '') quoted = true;
    else if (letter === separator) endCell();
    else if (letter === '\n') endRow();
    else if (letter !== '\r') cell += letter;
  }
  endRow();
  return rows;
};

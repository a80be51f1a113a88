const isDigit = (code: number): boolean => code >= 0x30 && code <= 0x39;

/** Whether there are so many digits in a row. Such a run covers a position that `length` divides, so that only these are looked at. */
export const hasDigits = (text: string, length: number): boolean => {
  for (let at = length - 1; at < text.length; at += length) {
    if (!isDigit(text.charCodeAt(at))) continue;
    let first = at;
    while (first > 0 && isDigit(text.charCodeAt(first - 1))) first -= 1;
    let end = at + 1;
    while (end - first < length && isDigit(text.charCodeAt(end))) end += 1;
    if (end - first >= length) return true;
  }
  return false;
};

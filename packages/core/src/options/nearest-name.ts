/** How many single letters must change to make one of the other. */
const distance = (a: string, b: string): number => {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const changed = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(changed, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
};

/** The known name that was probably meant. A name that begins alike (`timeout` for `timeoutMs`) is near, too. */
export const nearestName = (name: string, known: readonly string[]): string | undefined => {
  const lower = name.toLowerCase();
  const ranked = known
    .map((candidate) => {
      const other = candidate.toLowerCase();
      const alike = lower.length > 2 && (other.startsWith(lower) || lower.startsWith(other));
      return { candidate, far: alike ? 1 : distance(lower, other) };
    })
    .sort((a, b) => a.far - b.far);
  const [best] = ranked;
  return best && best.far <= Math.max(2, Math.floor(name.length / 3)) ? best.candidate : undefined;
};

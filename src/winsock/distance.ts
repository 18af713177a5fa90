/**
 * Number of typing slips between two words: a letter missing, added, wrong, or two neighbours swapped
 * (optimal string alignment). Returns Infinity where it would be more than `most`, without working it out.
 */
export function distance(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return Infinity;
  let before: number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      next[j] = Math.min(
        at(row, j) + 1,
        at(next, j - 1) + 1,
        at(row, j - 1) + Number(!same),
        swapped ? at(before, j - 2) + 1 : Infinity,
      );
    }
    if (Math.min(...next) > most) return Infinity;
    before = row;
    row = next;
  }
  const slips = at(row, b.length);
  return slips <= most ? slips : Infinity;
}

function at(row: readonly number[], index: number): number {
  return row[index] ?? Infinity;
}

/**
 * Whether two words are the same but for a few slips: a letter too many, too few, another one, or two neighbours
 * swapped (the "optimal string alignment" distance; Boytsov, Indexing methods for approximate dictionary searching, 2011).
 */

/** Rows of the table that is filled in: the one before the last, the last, this one. */
let rows: [Uint8Array, Uint8Array, Uint8Array] = [new Uint8Array(64), new Uint8Array(64), new Uint8Array(64)];

/**
 * The number of slips that lead from `wanted` to `word`, or to a beginning of it where `begins`; `most + 1` where it is
 * more than `most`. Time is within length × length of `wanted`, whatever the length of `word`.
 */
export function slips(wanted: string, word: string, most: number, begins: boolean): number {
  const over = most + 1;
  const width = Math.min(word.length, wanted.length + most);
  if (wanted.length - width > most || (!begins && word.length - wanted.length > most)) return over;
  if (rows[0].length <= width) rows = [new Uint8Array(width + 1), new Uint8Array(width + 1), new Uint8Array(width + 1)];
  let [earlier, last, now] = rows;
  for (let column = 0; column <= width; column += 1) last[column] = Math.min(column, over);
  for (let row = 1; row <= wanted.length; row += 1) {
    const letter = wanted.charCodeAt(row - 1);
    now[0] = Math.min(row, over);
    let least = now[0];
    for (let column = 1; column <= width; column += 1) {
      const other = word.charCodeAt(column - 1);
      let cell = Math.min(
        at(last, column) + 1,
        at(now, column - 1) + 1,
        at(last, column - 1) + (letter === other ? 0 : 1),
      );
      const isSwap =
        row > 1 && column > 1 && letter === word.charCodeAt(column - 2) && wanted.charCodeAt(row - 2) === other;
      if (isSwap) cell = Math.min(cell, at(earlier, column - 2) + 1);
      now[column] = Math.min(cell, over);
      least = Math.min(least, cell);
    }
    if (least > most) return over;
    [earlier, last, now] = [last, now, earlier];
  }
  if (!begins) return at(last, width);
  return last.subarray(0, width + 1).reduce((least, cell) => Math.min(least, cell), over);
}

function at(row: Uint8Array, column: number): number {
  return row[column] ?? 0;
}

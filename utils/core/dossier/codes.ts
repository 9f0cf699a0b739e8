/** More than a long mail; what is longer is cut. */
const LOOKED_AT = 100_000;
const MOST = 10;
const CODE = 64;

/** The codes in what somebody typed or pasted, a whole mail perhaps: 64 hex digits, in one piece or in groups. At most ten. */
export function codesIn(typed: string): readonly string[] {
  const words = typed
    .slice(0, LOOKED_AT)
    .toLowerCase()
    .split(/[^0-9a-z]+/);
  const found = new Set<string>();
  let run = '';
  for (const word of words) {
    if (!/^[0-9a-f]{4,64}$/.test(word)) run = '';
    else if (word.length === CODE) [run] = ['', found.add(word)];
    else run += word;
    if (run.length > CODE) run = word;
    if (run.length === CODE) [run] = ['', found.add(run)];
  }
  return [...found].slice(0, MOST);
}

/** A code as it is read aloud or copied by hand: in groups of eight. */
export function inGroups(code: string): string {
  return code.match(/.{1,8}/g)?.join(' ') ?? '';
}

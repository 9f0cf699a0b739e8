/** Undoes `format=flowed` (RFC 3676): the lines a paragraph was broken into are one line again. */

const SIGNATURE = '-- ';

/**
 * @param text lines parted by `\n`
 * @param deleteSpace the part says `delsp=yes`: the space that marks a break is not part of the text
 * @returns the same text with whole paragraphs. Quoted lines keep their marks and are joined with lines of the
 * same depth only; the signature's mark stays as it is.
 */
export function unflow(text: string, deleteSpace: boolean): string {
  const out: string[] = [];
  /** Depth of the paragraph that goes on, or -1. */
  let open = -1;
  for (const line of text.split('\n')) {
    const { depth, words } = unstuffed(line);
    const isSignature = words === SIGNATURE;
    if (depth === open && !isSignature) out.push(words);
    else out.push(out.length === 0 ? '' : '\n', depth === 0 ? '' : `${'>'.repeat(depth)} `, words);
    open = words.endsWith(' ') && !isSignature ? depth : -1;
    if (open !== -1 && deleteSpace) out.push(withoutLastSpace(out.pop() ?? ''));
  }
  return out.join('');
}

/** The marks of quotation counted, and the space taken away that protects what stands at a line's start. */
function unstuffed(line: string): { readonly depth: number; readonly words: string } {
  let depth = 0;
  while (line.charAt(depth) === '>') depth += 1;
  const words = line.slice(line.charAt(depth) === ' ' ? depth + 1 : depth);
  return { depth, words };
}

function withoutLastSpace(words: string): string {
  return words.slice(0, -1);
}

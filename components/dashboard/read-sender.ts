import type { Person } from '../../utils/core/types';

/** `Name <a@b>`, `a@b` or a bare name as a person; null for nothing. */
export function readSender(text: string): Person | null {
  const words = text.trim();
  if (words === '') return null;
  const open = words.lastIndexOf('<');
  if (open >= 0 && words.endsWith('>')) {
    const name = words
      .slice(0, open)
      .trim()
      .replace(/^"(.*)"$/, '$1');
    const address = words
      .slice(open + 1, -1)
      .trim()
      .toLowerCase();
    return { ...(name === '' ? {} : { name }), ...(address === '' ? {} : { address }) };
  }
  return words.includes('@') && !words.includes(' ') ? { address: words.toLowerCase() } : { name: words };
}

import { describe, expect, it } from 'vitest';

import { partsBelow } from '../../../../utils/webmail/insert/plain-quote';

/** The parts themselves, as they read. */
const partsOf = (text: string): string[] => partsBelow(text).map(([start, end]) => text.slice(start, end));

describe('what of a plain-text reply is not her own', () => {
  it.each<[string, string, readonly string[]]>([
    ['nothing of her own words', 'Hello,\n\nthe order was gone:\nreally.\n', []],
    ['nothing of an empty reply', '', []],
    ['quoted lines', 'Mine.\n> Late.\n> See the app.\nMine again.', ['> Late.\n> See the app.']],
    ['quotes in quotes, and quoted lines that are indented', '>> Older.\n >Late.', ['>> Older.\n >Late.']],
    ['the line that names the writer', 'Mine.\n\nOn Nov 3 they wrote:\n> Late.', ['On Nov 3 they wrote:\n> Late.']],
    ['that line above an empty one', 'Am 3. Nov schrieb er:\n\n> Late.', ['Am 3. Nov schrieb er:\n\n> Late.']],
    ['that line in full width', '他写道：\n> Late.', ['他写道：\n> Late.']],
    ['quotes parted by an empty line, as one', '> Late.\n\n> See the app.', ['> Late.\n\n> See the app.']],
    ['quotes parted by her words, one by one', '> Late.\nNo.\n> Rude.\nNo.', ['> Late.', '> Rude.']],
    ['no line of hers above a quote that names nobody', 'My words.\n> Late.', ['> Late.']],
    ['the signature, to the end', 'Mine.\n-- \nDana\n> not a quote', ['-- \nDana\n> not a quote']],
    ['a signature whose space was lost', 'Mine.\n--\nDana', ['--\nDana']],
    ['no dash that begins a line of hers', 'Mine.\n-- and more\n--- x', []],
    [
      'an original message, to the end',
      'Mine.\n------- Original Message -------\nTheirs.',
      ['------- Original Message -------\nTheirs.'],
    ],
    ['what stands below a ruled line, to the end', 'Mine.\n________________\nFrom: x', ['________________\nFrom: x']],
    ['a quote and a signature', '> Late.\n\n-- \nDana', ['> Late.', '-- \nDana']],
  ])('is %s', (_, text, parts) => {
    expect(partsOf(text)).toEqual(parts);
  });
});

/** Whether the text of a message's parts may name Flex. */
import type { ByteBlock } from './byte-block';
import { charsetOf, decoderFor, isLikeAscii } from './charset';
import { BEYOND_ASCII, flexInBytes } from './flex-bytes';
import { showsFlex } from './flex-markup';
import { flexIn, NO, type TextForm, YES } from './flex-word';
import type { MailPart } from './mail-parts';
import { DecodedPart } from './part-bytes';

/** `unclear`: only the full parser can tell. */
export type PartsAnswer = 'yes' | 'no' | 'unclear';

/** References that every reader of HTML takes for the same. */
const COMMON =
  /^&(?:#\d{1,7}|#x[0-9a-f]{1,6}|nbsp|amp|lt|gt|quot|copy|reg|trade|bull|middot|hellip|[lr][sd]quo|[nm]dash);$/i;
const REFERENCE = /&[#a-z][#a-z0-9]{0,30};?/gi;

const room = new DecodedPart();

export function partsNameFlex(block: ByteBlock, parts: readonly MailPart[]): PartsAnswer {
  const read = parts.filter(({ kind }) => kind !== 'other');
  const markup = read.filter(({ kind }) => kind === 'html');
  const withText = new Set(read.filter(({ kind }) => kind === 'text').map(({ group }) => group));
  // The full parser puts such markup among the text, made readable by rules of its own.
  const isMixed = withText.size > 0 && markup.some(({ group }) => !withText.has(group));
  for (const part of read) {
    const answer = answerOf(block, part, isMixed, markup.length > 1);
    if (answer !== 'no') return answer;
  }
  return 'no';
}

/** @param many there is more markup than this part: what is seen of one may depend on the other */
function answerOf(block: ByteBlock, part: MailPart, isMixed: boolean, many: boolean): PartsAnswer {
  const label = charsetOf(part);
  const decoder = decoderFor(label);
  if (decoder === null) return 'unclear';
  const markup = part.kind === 'html';
  const form: TextForm = { markup, delSp: isYes(part, 'delsp') };
  let bits = isLikeAscii(label) ? bitsOf(block, part, form, decoder) : BEYOND_ASCII;
  if (bits === NO && !(markup && isMixed)) return 'no';
  if (!markup && (bits & YES) !== 0) return 'yes';
  const text = textOf(block, part, decoder);
  if ((bits & BEYOND_ASCII) !== 0 || !markup) bits = (bits & ~BEYOND_ASCII) | flexIn(text, form);
  if (!markup) return (bits & YES) === 0 ? 'no' : 'yes';
  if (bits === NO) return isMixed && hasRareReference(text) ? 'unclear' : 'no';
  if (isMixed || many) return 'unclear';
  return showsFlex(text, bits) ? 'yes' : 'no';
}

function bitsOf(block: ByteBlock, part: MailPart, form: TextForm, decoder: TextDecoder): number {
  const { from, to, encoding } = part;
  if (encoding !== 'base64') {
    return flexInBytes({ ...form, block, from, to, quoted: encoding === 'quoted', decoder });
  }
  room.decode(block.bytes, from, to, encoding);
  return flexInBytes({ ...form, block: room.block, from: 0, to: room.length, quoted: false, decoder });
}

function textOf({ bytes }: ByteBlock, { from, to, encoding }: MailPart, decoder: TextDecoder): string {
  room.decode(bytes, from, to, encoding);
  return decoder.decode(room.block.bytes.subarray(0, room.length));
}

function isYes(part: MailPart, name: string): boolean {
  return part.type.params.get(name)?.trim().toLowerCase() === 'yes';
}

function hasRareReference(html: string): boolean {
  return [...html.matchAll(REFERENCE)].some(([reference]) => !COMMON.test(reference));
}

/** How the bytes of a part become text. */
import type { MailPart } from './mail-parts';

/** Decoders by label. Only labels the platform knows are kept, so that mails can't make it grow. */
const decoders = new Map<string, TextDecoder>();

/**
 * Every byte below 128 stands for the same character as in ASCII, whatever stands around it, and no letter
 * beyond looks like an "x".
 */
const LIKE_ASCII =
  /^(?:utf-?8|us-ascii|ascii|latin-?[1-6]|iso[-_]?8859[-_](?:1|2|3|4|9|10|13|14|15|16)|(?:windows-|cp)(?:1250|1252|1254|1257|1258))$/;

/** The label of a part's charset, in lower case. A part that names none is in UTF-8. */
export function charsetOf(part: MailPart): string {
  const label = part.type.params.get('charset')?.trim().toLowerCase() ?? '';
  return label === '' ? 'utf-8' : label;
}

/** The decoder for a label, or null when the platform does not know it. It is stateless between texts. */
export function decoderFor(label: string): TextDecoder | null {
  const known = decoders.get(label);
  if (known !== undefined) return known;
  try {
    const made = new TextDecoder(label);
    decoders.set(label, made);
    return made;
  } catch {
    return null;
  }
}

/** Whether the bytes of ASCII letters can be looked for without decoding. */
export function isLikeAscii(label: string): boolean {
  return LIKE_ASCII.test(label);
}

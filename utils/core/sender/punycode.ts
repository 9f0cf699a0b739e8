/** The parameters of RFC 3492 §5 that internationalised domain names use. */
const BASE = 36;
const T_MIN = 1;
const T_MAX = 26;
const SKEW = 38;
const DAMP = 700;
const FIRST_BIAS = 72;
const FIRST_CODE = 128;
const LAST_CODE = 0x10ffff;
/** A label of a domain has at most 63 characters (RFC 1035 §2.3.4). */
const MAX_LABEL = 63;

/** A domain with its `xn--` labels in the letters they stand for. A label that is no punycode stays as it is. */
export function unicodeDomain(domain: string): string {
  if (!domain.includes('xn--')) return domain;
  return domain
    .split('.')
    .map((label) => (label.startsWith('xn--') ? (decodePunycode(label.slice(4)) ?? label) : label))
    .join('.');
}

/** Decodes one label without its `xn--` (RFC 3492 §6.2); null when it is not valid punycode. */
export function decodePunycode(encoded: string): string | null {
  if (encoded.length > MAX_LABEL) return null;
  const basicEnd = Math.max(0, encoded.lastIndexOf('-'));
  const output = [...encoded.slice(0, basicEnd)].map((character) => character.charCodeAt(0));
  let code = FIRST_CODE;
  let index = 0;
  let bias = FIRST_BIAS;
  let at = basicEnd > 0 ? basicEnd + 1 : 0;
  while (at < encoded.length) {
    const before = index;
    for (let weight = 1, step = BASE; ; step += BASE) {
      const digit = digitOf(encoded.charCodeAt(at));
      if (digit === null) return null;
      at += 1;
      index += digit * weight;
      const threshold = Math.min(T_MAX, Math.max(T_MIN, step - bias));
      if (digit < threshold) break;
      weight *= BASE - threshold;
    }
    bias = adapted(index - before, output.length + 1, before === 0);
    code += Math.floor(index / (output.length + 1));
    index %= output.length + 1;
    if (code > LAST_CODE) return null;
    output.splice(index, 0, code);
    index += 1;
  }
  return String.fromCodePoint(...output);
}

function digitOf(character: number): number | null {
  if (character >= 97 && character <= 122) return character - 97;
  if (character >= 65 && character <= 90) return character - 65;
  if (character >= 48 && character <= 57) return character - 48 + 26;
  return null;
}

function adapted(delta: number, length: number, isFirst: boolean): number {
  let rest = Math.floor(delta / (isFirst ? DAMP : 2));
  rest += Math.floor(rest / length);
  let steps = 0;
  while (rest > ((BASE - T_MIN) * T_MAX) / 2) {
    rest = Math.floor(rest / (BASE - T_MIN));
    steps += BASE;
  }
  return steps + Math.floor(((BASE - T_MIN + 1) * rest) / (rest + SKEW));
}

/**
 * What a message says itself: quoted text and the signature below the delimiter are left out. Only the
 * newest message's own words are judged, because a reply carries the old accusation along.
 */

/** Offsets [from, to) in a text. */
export type Range = readonly [number, number];

interface Line {
  readonly start: number;
  /** Behind the line break. */
  readonly end: number;
  readonly text: string;
}

/** "On Tue, Oct 6, 2026 at 3:12 PM Sam <sam@example.com> wrote:" in the languages Flex mail is written in. */
const QUOTE_INTRO =
  /^(?:on\b.{4,300}\bwrote|el\b.{4,300}\bescribi\u00f3|le\b.{4,300}\ba \u00e9crit|am\b.{4,300}\bschrieb\b.{0,200}|il\b.{4,300}\bha scritto|em\b.{4,300}\bescreveu)\s?:$/iu;
const INTRO_START = /^(?:on|el|le|am|il|em)\s/iu;
const DIVIDER =
  /^(?:-{2,20}\s?(?:original message|forwarded message|mensaje original|mensaje reenviado|message d'origine|urspr\u00fcngliche nachricht)\s?-{2,20}|begin forwarded message:|inicio del mensaje reenviado:)$/iu;
const HEADER_FROM = /^\*?(?:from|de|von|da)\s?:\*?\s/iu;
const HEADER_OTHER =
  /^\*?(?:sent|date|to|subject|enviado|enviado el|fecha|para|asunto|gesendet|an|betreff|envoy\u00e9|objet|inviato|data|oggetto)\s?:\*?\s/iu;
const QUOTED = /^\s{0,3}>/u;
const RULE_LINE = /^_{10,}$/u;
/** Longer than this, what follows "--" is content under a dash, not a signature. */
const SIGNATURE_LINES = 10;

/** The own text of a plain text mail, trimmed. Never throws; linear time. */
export function ownText(text: string): string {
  return ownRanges(text)
    .map(([from, to]) => text.slice(from, to))
    .join('')
    .trim();
}

/** Where the own text stands in the whole text, in order. */
export function ownRanges(text: string): Range[] {
  const lines = splitLines(text);
  const ranges: [number, number][] = [];
  let index = 0;
  while (index < lines.length) {
    const line = lines[index];
    if (line === undefined || endsOwnText(lines, index)) break;
    const intro = introLength(lines, index);
    if (intro > 0) {
      if (!isQuoted(nextFilled(lines, index + intro))) break;
      index += intro;
    } else if (isQuoted(line)) {
      index += 1;
    } else {
      const last = ranges.at(-1);
      if (last?.[1] === line.start) last[1] = line.end;
      else ranges.push([line.start, line.end]);
      index += 1;
    }
  }
  return ranges;
}

function splitLines(text: string): Line[] {
  const lines: Line[] = [];
  let start = 0;
  while (start < text.length) {
    const found = text.indexOf('\n', start);
    const end = found < 0 ? text.length : found + 1;
    lines.push({ start, end, text: text.slice(start, found < 0 ? end : found).replace(/\r$/u, '') });
    start = end;
  }
  return lines;
}

function endsOwnText(lines: readonly Line[], index: number): boolean {
  const text = lines[index]?.text ?? '';
  const trimmed = text.trim();
  if (text === '-- ') return true;
  if (trimmed === '--') return filledAfter(lines, index) <= SIGNATURE_LINES;
  if (DIVIDER.test(trimmed)) return true;
  if (RULE_LINE.test(trimmed)) return isHeaderBlock(lines, index + 1);
  return isHeaderBlock(lines, index);
}

/** Outlook's quoted header: From, then at least two of Sent, To, Subject on the next lines. */
function isHeaderBlock(lines: readonly Line[], index: number): boolean {
  if (!HEADER_FROM.test(lines[index]?.text.trim() ?? '')) return false;
  const next = lines.slice(index + 1, index + 6).filter((line) => HEADER_OTHER.test(line.text.trim()));
  return next.length >= 2;
}

/** How many lines the "On … wrote:" line takes: mail programs wrap it over up to three. 0: it is none. */
function introLength(lines: readonly Line[], index: number): number {
  const first = lines[index]?.text.trim() ?? '';
  if (!INTRO_START.test(first) || first.length > 300) return 0;
  let joined = '';
  for (let count = 1; count <= 3; count += 1) {
    const part = lines[index + count - 1]?.text.trim() ?? '';
    if (part === '' || part.length > 300) return 0;
    joined = joined === '' ? part : `${joined} ${part}`;
    if (joined.endsWith(':')) return QUOTE_INTRO.test(joined) && /\d/u.test(joined) ? count : 0;
  }
  return 0;
}

function isQuoted(line: Line | undefined): boolean {
  return line !== undefined && QUOTED.test(line.text);
}

function nextFilled(lines: readonly Line[], from: number): Line | undefined {
  for (let index = from; index < lines.length; index += 1) {
    if (lines[index]?.text.trim() !== '') return lines[index];
  }
  return undefined;
}

/** Filled lines after one, counted up to just over what a signature may have. */
function filledAfter(lines: readonly Line[], index: number): number {
  let filled = 0;
  for (let at = index + 1; at < lines.length && filled <= SIGNATURE_LINES; at += 1) {
    if (lines[at]?.text.trim() !== '') filled += 1;
  }
  return filled;
}

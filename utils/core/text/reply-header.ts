/** What mail programs put above a message that is answered or passed on as a whole: a divider, or its header. */
import { type Line, wordsOf } from './lines';

/** Between dashes, as in "-----Original Message-----". */
const DIVIDERS = new Set([
  'original message',
  'original appointment',
  'forwarded message',
  'mensaje original',
  'mensaje reenviado',
  "message d'origine",
  'message original',
  'mail original',
  'message transf\u00e9r\u00e9',
  'urspr\u00fcngliche nachricht',
  'originalnachricht',
  'original-nachricht',
  'weitergeleitete nachricht',
  'messaggio originale',
  'messaggio inoltrato',
  'mensagem original',
  'mensagem encaminhada',
  'mensagem reencaminhada',
  '\u5143\u306e\u30e1\u30c3\u30bb\u30fc\u30b8',
  '\u8ee2\u9001\u30e1\u30c3\u30bb\u30fc\u30b8',
]);
/** Apple Mail's, which end with a colon. */
const OPENINGS = new Set([
  'begin forwarded message',
  'inicio del mensaje reenviado',
  'd\u00e9but du message r\u00e9exp\u00e9di\u00e9',
  'd\u00e9but du message transf\u00e9r\u00e9',
  'anfang der weitergeleiteten nachricht',
  'anfang der weitergeleiteten e-mail',
  'inizio messaggio inoltrato',
  'in\u00edcio da mensagem encaminhada',
  'in\u00edcio da mensagem reencaminhada',
  '\u8ee2\u9001\u3055\u308c\u305f\u30e1\u30c3\u30bb\u30fc\u30b8',
]);
const DASHED = /^-{2,20} ?([^-\s].{2,40}[^-\s]) ?-{2,20}$/u;

const FROM = /^\*?(?:from|de|von|da|\u5dee\u51fa\u4eba|\u9001\u4fe1\u8005|\u9001\u4fe1\u5143)\s?[:\uff1a]/iu;
const OTHER =
  /^\*?(?:sent|date|to|cc|subject|enviado|enviado el|enviado em|enviada em|enviada|fecha|data|para|asunto|assunto|gesendet|datum|an|betreff|envoy\u00e9|\u00e0|objet|inviato|a|oggetto|\u9001\u4fe1\u65e5\u6642|\u65e5\u6642|\u65e5\u4ed8|\u5b9b\u5148|\u4ef6\u540d)\s?[:\uff1a]/iu;
const HEADER_LINES = 6;
/** A line of underscores, as Outlook draws it. */
const RULE = /^_{10,}$/u;

/** Does a divider stand in this line? */
export function isDivider(line: string): boolean {
  const plain = line.toLowerCase().replaceAll('\u2019', "'");
  if (plain.endsWith(':') || plain.endsWith('\uff1a')) return OPENINGS.has(plain.slice(0, -1).trimEnd());
  const dashed = DASHED.exec(plain)?.[1];
  return dashed !== undefined && DIVIDERS.has(dashed.replace(/ ?:$/u, ''));
}

/** Does the header of an answered message begin here: From, then at least two of Sent, To, Subject, below a rule or not? */
export function isHeaderBlock(text: string, lines: readonly Line[], index: number): boolean {
  const line = lines[index];
  if (line === undefined) return false;
  const start = RULE.test(wordsOf(text, line)) ? index + 1 : index;
  const first = lines[start];
  if (first === undefined || !FROM.test(wordsOf(text, first))) return false;
  const next = lines.slice(start + 1, start + 1 + HEADER_LINES);
  return next.filter((other) => OTHER.test(wordsOf(text, other))).length >= 2;
}

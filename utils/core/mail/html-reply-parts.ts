/**
 * Where mail programs put what a mail answers, and signatures, as their HTML says it. Blockquotes need no mark
 * here. Gmail's quotation is not taken as a whole, because answers between the lines stand inside of it.
 */

/** `rest`: everything from here to the end is quoted. */
export type ReplyPart = 'quote' | 'rest' | 'signature';

/** Yahoo, Thunderbird's introduction, Zoho. Yahoo's programs put letters of their own before a class. */
const QUOTE_CLASS = /(?:^|[\s\d])(?:yahoo_quoted|moz-cite-prefix|zmail_extra)(?:\s|$)/;
/** Yahoo, Roundcube's introduction, Outlook for Mac. */
const QUOTE_ID = /^(?:yahoo_quoted\w{0,40}|reply-intro|OLK_SRC_BODY_SECTION)$/;
/** Outlook on the web and on phones. It puts an `x_` before the ids of what is quoted again. */
const REST_ID = /^(?:x_)*(?:divRplyFwdMsg|appendonsend|mail-editor-reference-message-container)$/;
const SIGNATURE_CLASS = /(?:^|\s)(?:gmail_signature|moz-signature)(?:\s|$)/;
/** Outlook and Apple Mail. */
const SIGNATURE_ID = /^(?:x_)*(?:Signature|ms-outlook-mobile-signature|AppleMailSignature)$/;
/** The rule that Outlook draws above the header of what is answered: grey or blue, in all its versions. */
const OUTLOOK_RULE = /border-top:\s?solid #(?:e1e1e1|b5c4df) 1\.0pt/i;

/** What part of a reply begins with an element; null for all others. */
export function replyPartOf(name: string, attributes: ReadonlyMap<string, string>): ReplyPart | null {
  const classes = attributes.get('class') ?? '';
  const id = attributes.get('id') ?? '';
  if (REST_ID.test(id) || classes === 'OutlookMessageHeader') return 'rest';
  if (name === 'div' && OUTLOOK_RULE.test(attributes.get('style') ?? '')) return 'rest';
  // GMX and Web.de name the element.
  if (QUOTE_CLASS.test(classes) || QUOTE_ID.test(id) || attributes.get('name') === 'quote') return 'quote';
  return SIGNATURE_CLASS.test(classes) || SIGNATURE_ID.test(id) ? 'signature' : null;
}

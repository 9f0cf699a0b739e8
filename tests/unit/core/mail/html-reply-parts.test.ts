import { describe, expect, it } from 'vitest';
import { htmlToText } from '../../../../utils/core/mail/html-to-text';
import { ownText } from '../../../../utils/core/text/own-text';

const own = (html: string): string => ownText(htmlToText(html)).replaceAll(/\s+/g, ' ');

/** How mail programs write a reply: own words "Mine.", what is answered "Theirs.". */
const REPLIES: readonly (readonly [string, string])[] = [
  [
    'Gmail',
    '<div dir="ltr">Mine.</div><br><div class="gmail_quote"><div dir="ltr" class="gmail_attr">On Tue, Oct 6, 2026 at 3:12 PM Flex &lt;<a href="mailto:a@example.com">a@example.com</a>&gt; wrote:<br></div><blockquote class="gmail_quote" style="border-left:1px solid">Theirs.</blockquote></div>',
  ],
  [
    'Gmail in Japanese',
    '<div dir="ltr">Mine.</div><div class="gmail_quote"><div class="gmail_attr">2026年10月6日(火) 15:12 Flex &lt;<a>a@example.com</a>&gt;:<br></div><blockquote class="gmail_quote">Theirs.</blockquote></div>',
  ],
  [
    'Gmail, forwarding',
    '<div>Mine.</div><div class="gmail_quote"><div class="gmail_attr">---------- Forwarded message ---------<br>De: <strong>Flex</strong><br>Date: mar, 6 oct 2026<br></div><div>Theirs.</div></div>',
  ],
  [
    'Gmail with a signature',
    '<div>Mine.</div><span class="gmail_signature_prefix">-- </span><br><div class="gmail_signature">Theirs.</div>',
  ],
  [
    'Outlook on the web',
    '<div>Mine.</div><div id="appendonsend"></div><hr><div id="divRplyFwdMsg"><b>Von:</b> Flex<br><b>Gesendet:</b> Dienstag</div><div>Theirs.</div>',
  ],
  [
    'Outlook on the web in a language nobody knows',
    '<div>Mine.</div><hr><div id="divRplyFwdMsg"><b>Xyz:</b> Flex</div><p>Theirs.</p><table><tr><td>Theirs.</table>',
  ],
  ['Outlook quoted by Outlook', '<div>Mine.</div><div id="x_x_divRplyFwdMsg">Theirs.</div>'],
  [
    'Outlook on a phone',
    '<div>Mine.</div><div id="ms-outlook-mobile-signature">Get Outlook for iOS</div><div id="mail-editor-reference-message-container"><div>Theirs.</div></div>',
  ],
  [
    'Outlook on a computer',
    '<div class="WordSection1"><p class="MsoNormal">Mine.</p><div><div style=\'border:none;border-top:solid #E1E1E1 1.0pt;padding:3.0pt 0in 0in 0in\'><p><b>Od:</b> Flex</p></div></div><p>Theirs.</p></div>',
  ],
  ['Outlook for Mac', '<div>Mine.</div><span id="OLK_SRC_BODY_SECTION"><div>From: Flex</div>Theirs.</span>'],
  [
    'Apple Mail',
    'Mine.<br><div><br><blockquote type="cite"><div>On 6 Oct 2026, at 15:12, Flex &lt;a@example.com&gt; wrote:</div><br class="Apple-interchange-newline"><div>Theirs.</div></blockquote></div>',
  ],
  [
    'Apple Mail on a phone',
    '<div dir="ltr">Mine.</div><div dir="ltr"><br><blockquote type="cite">On Oct 6, 2026, at 3:12 PM, Flex wrote:<br><br></blockquote></div><blockquote type="cite"><div>Theirs.</div></blockquote>',
  ],
  [
    'Yahoo',
    '<div>Mine.</div><div id="yahoo_quoted_0815" class="yahoo_quoted"><div><div>El martes, 6 de octubre de 2026, Flex escribió:</div><div>Theirs.</div></div></div>',
  ],
  ['Yahoo on a phone', '<div>Mine.</div><div class="ydp1a2b3yahoo_quoted"><div>Theirs.</div></div>'],
  [
    'Thunderbird in a language nobody knows',
    '<p>Mine.</p><div class="moz-cite-prefix">Xyz 6.10.26:<br></div><blockquote type="cite" cite="mid:x">Theirs.</blockquote>',
  ],
  ['Thunderbird with a signature', '<p>Mine.</p><pre class="moz-signature" cols="72">-- \nTheirs.</pre>'],
  ['Roundcube', '<p>Mine.</p><p id="reply-intro">On x, Flex wrote:</p><blockquote type="cite">Theirs.</blockquote>'],
  ['GMX', '<div>Mine.</div><div name="quote" style="border-left:2px solid"><div><b>Von:</b> Flex</div>Theirs.</div>'],
  ['Zoho', '<div>Mine.</div><div class="zmail_extra">---- On Tue, Flex wrote ----<br><div>Theirs.</div></div>'],
];

describe('the own words of a reply', () => {
  it.each(REPLIES)('are told from the others in %s', (_, html) => {
    expect(own(html)).toBe('Mine.');
  });

  it('are found between the lines of what Gmail quotes', () => {
    const html =
      '<div class="gmail_quote"><div class="gmail_attr">On Tue, Oct 6, 2026 at 3:12 PM Flex &lt;a@example.com&gt; wrote:<br></div><blockquote class="gmail_quote">Theirs.</blockquote><div>Mine.</div><blockquote class="gmail_quote">Theirs.</blockquote><div>Mine too.</div></div>';
    expect(own(html)).toBe('Mine. Mine too.');
  });

  it('go on where the quoted element has ended', () => {
    expect(own('<div class="yahoo_quoted"><div>Theirs.</div></div><div>Mine.</div>')).toBe('Mine.');
  });

  it.each([
    ['a rule of another kind', '<div style="border-top:1px solid #ccc">Mine.</div>'],
    ['a class that only sounds like it', '<div class="yahoo_quoted_price">Mine.</div>'],
    ['a name that only sounds like it', '<a name="quotes">Mine.</a>'],
  ])('are kept below %s', (_, html) => {
    expect(own(html)).toBe('Mine.');
  });
});

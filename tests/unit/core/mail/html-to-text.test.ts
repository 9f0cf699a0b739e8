import { describe, expect, it } from 'vitest';
import { htmlToText } from '../../../../utils/core/mail/html-to-text';

describe('htmlToText', () => {
  it.each([
    ['paragraphs apart', '<p>one</p><p>two</p>', 'one\n\ntwo'],
    ['line breaks', 'one<br>two<br/><br>three', 'one\ntwo\n\nthree'],
    ["Gmail's empty lines", '<div>one</div><div><br></div><div>two</div>', 'one\n\ntwo'],
    ['words of one line together', 'a<b>b</b>c <i> d</i>', 'abc d'],
    ['white space folded', ' one \n\t two&nbsp; three ', 'one two three'],
    ['preformatted lines as they are', '<pre>a\n  b\n\n\nc</pre>', 'a\n  b\n\nc'],
    [
      'items of lists',
      '<ul><li>one</li><li>two<ol><li>a<li>b</ol></li></ul>after',
      '- one\n- two\n1. a\n2. b\n\nafter',
    ],
    ['cells and rows of tables', '<table><tr><td>a<td>b</tr><tr><th>c</th> <th>d</th></tr></table>', 'a\tb\nc\td'],
    ['quotations marked', 'x<blockquote><p>a</p><blockquote>b</blockquote></blockquote>y', 'x\n\n> a\n>\n> > b\n\ny'],
    ['the words of links only', '<a href="https://example.com/?a=1>2">here</a>!', 'here!'],
    [
      'character references',
      '&lt;b&gt; &amp; &eacute; &eacute &#8217; &#x41; &#150; &rsaquo; &unknown; AT&T',
      '<b> & é é ’ A – › &unknown; AT&T',
    ],
    ['characters nobody can show', '&#0; &#xD800; &#99999999;', '\ufffd \ufffd \ufffd'],
    ['words without soft hyphens and fillers', 'Am&shy;azon Fl&#8203;ex', 'Amazon Flex'],
    [
      'words without direction marks, joiners and blank letters',
      'A&rlm;ma&zwj;zon&ZeroWidthSpace; \u202eFl\u2066ex&NoBreak;\u3164',
      'Amazon Flex',
    ],
    ['a lone less-than sign', '3 < 4 <5', '3 < 4 <5'],
    ['a word that tags and comments cut', 'Fl<b>e</b><!-- x --><span>x</span><wbr>es', 'Flexes'],
    [
      'what browsers show of conditional comments',
      'a<!--[if !mso]><!-->b<!--<![endif]--><![if !mso]>c<![endif]>',
      'abc',
    ],
    ['what stands behind a comment that ends oddly', 'a<!-- bad --!>b', 'ab'],
    ['words in blocks apart', 'one<div>two</div>three<section>four</section>', 'one\ntwo\nthree\nfour'],
    ['words in lines that only look like blocks together', '<div style="display:inline">Fl</div>ex', 'Flex'],
    [
      'lines that are made of words',
      '<span style="display:block">one</span><a style="display: table">two</a>',
      'one\ntwo',
    ],
    [
      'line ends where the style keeps them',
      '<div style="white-space:pre-wrap">a\n> b\nc</div> d\n e',
      'a\n> b\nc\nd e',
    ],
    [
      'tables inside tables',
      '<table><tr><td><table><tr><td>a</td><td>b</td></tr></table></td><td><p>c</td></tr><tr><td>d</table>',
      'a\tb\n\nc\nd',
    ],
    ['text that runs from right to left in its order', '<p dir="rtl">תודה <b>רבה</b>, Sam</p>', 'תודה רבה, Sam'],
    ['a signature below its mark', 'x<div class="gmail_signature">Sam</div>', 'x\n-- \nSam'],
  ])('keeps %s', (_, html, expected) => {
    expect(htmlToText(html)).toBe(expected);
  });

  it.each([
    ['scripts', 'a<script>bad("</p>")</script>b', 'ab'],
    ['scripts that end oddly', 'a<SCRIPT>bad</scripty></script\n>b', 'ab'],
    ['scripts that never end', 'a<script>bad', 'a'],
    ['styles and titles', '<title>bad</title><style>bad{}</style>a', 'a'],
    ['comments', 'a<!-- <p>bad</p> -->b<!-->c<!--->d<![if !mso]>e<?bad?>f<!-- bad', 'abcdef'],
    ['attributes with tags in them', '<p title="<b>bad</b>">a</p>', 'a'],
    ['tags that never end', 'a<b title="bad', 'a'],
    ['hidden preheaders', '<div style="color:red; DISPLAY : none !important">bad<div>bad</div>bad</div>a', 'a'],
    [
      'invisible words',
      '<p style="visibility:hidden">bad</p><span style="opacity:0">bad</span><i hidden>bad</i>a',
      'a',
    ],
    ['hidden paragraphs that are never closed', '<p hidden>bad<p>a', 'a'],
    [
      'hidden cells that are never closed',
      '<table><tr><td hidden>bad<td>a<tr style="display:none"><td>bad<tr><td>b',
      'a\nb',
    ],
    ['hidden items that are never closed', '<ul><li hidden>bad<li>a</ul>', '- a'],
    ['hidden parts of a table that ends', '<table><tr><td><div hidden>bad</table>a', 'a'],
    ['words in letters too small to read', '<div style="font-size:1px">bad</div>a<i style="font-size:0">bad</i>', 'a'],
    [
      'only the small words, not those inside in letters of their own',
      '<td style="font-size:0px">bad<div style="font-size:13px">a<b>b</b></div>bad</td>',
      'ab',
    ],
    ['elements that are cut to nothing', '<div style="max-height:0px;overflow:hidden">bad</div>a', 'a'],
    ['what Outlook hides', "<span style='mso-hide:all'>bad</span>a", 'a'],
    ['a hidden element among thousands', `${'<div>'.repeat(5000)}<p hidden>bad</p>${'</div>'.repeat(5000)}a`, 'a'],
    ['attributes without end', `<img src="data:${'x'.repeat(300_000)}" alt=bad>a`, 'a'],
    ['templates and drawings', '<template><p>bad</p></template><svg><text>bad</text></svg><svg/>a', 'a'],
  ])('leaves out %s', (_, html, expected) => {
    expect(htmlToText(html)).toBe(expected);
  });

  it.each([
    ['the word "style" in another attribute', '<p title="style: display:none">a</p>'],
    ['an element that is only faint', '<p style="opacity:0.5">a</p>'],
    ['a word that only screen readers pass over', '<p aria-hidden="true">a</p>'],
    ['a hidden element that has ended', '<div hidden><p><b></div>a'],
    ['a small element that has ended', '<td style="font-size:0"><i></td>a'],
    ['a size that is a share of another', '<p style="font-size:80%">a</p>'],
    ['an empty hidden element that cannot hold anything', '<img hidden>a'],
    ['an end tag without a start', '</blockquote></ul></pre>a'],
  ])('shows what follows %s', (_, html) => {
    expect(htmlToText(html)).toBe('a');
  });

  /** Each of these makes a careless reader quadratic: many minutes, so that the test's own limit stops it. */
  it.each([
    '<',
    '<a ',
    '<!--',
    '<a b="',
    "<a style=x='",
    '&',
    '&#',
    '</script',
    '<script></scrip',
    '<div hidden>',
    '<blockquote>a',
    '<!--a--!',
    '<i style="font-size:1px">',
    '<table><td hidden>',
    '<ol><li>',
    ' ',
    'x ',
  ])('reads two megabytes of "%s" in one go', { timeout: 60_000 }, (piece) => {
    const html = piece.repeat(Math.ceil(2_000_000 / piece.length));
    expect(htmlToText(html).length).toBeLessThan(html.length * 8);
  });
});

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
    ['a lone less-than sign', '3 < 4 <5', '3 < 4 <5'],
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
    ['templates and drawings', '<template><p>bad</p></template><svg><text>bad</text></svg><svg/>a', 'a'],
  ])('leaves out %s', (_, html, expected) => {
    expect(htmlToText(html)).toBe(expected);
  });

  it.each([
    ['the word "style" in another attribute', '<p title="style: display:none">a</p>'],
    ['an element that is only faint', '<p style="opacity:0.5">a</p>'],
    ['an empty hidden element that cannot hold anything', '<img hidden>a'],
    ['an end tag without a start', '</blockquote></ul></pre>a'],
  ])('shows what follows %s', (_, html) => {
    expect(htmlToText(html)).toBe('a');
  });

  /** Each of these makes a careless reader quadratic: minutes instead of less than a second. */
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
    '<ol><li>',
    ' ',
    'x ',
  ])('reads two megabytes of "%s" within three seconds', (piece) => {
    const html = piece.repeat(Math.ceil(2_000_000 / piece.length));
    const start = performance.now();
    htmlToText(html);
    expect(performance.now() - start).toBeLessThan(3_000);
  });
});

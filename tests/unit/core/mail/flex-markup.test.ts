import { describe, expect, it } from 'vitest';
import { blockOf } from '../../../../utils/core/mail/byte-block';
import { flexInBytes } from '../../../../utils/core/mail/flex-bytes';
import { mayShow, showsFlex } from '../../../../utils/core/mail/flex-markup';
import { DISGUISED, flexIn, NO, TAG_BEFORE_LEX, YES } from '../../../../utils/core/mail/flex-word';
import { bytes } from './bytes';

function may(source: string, quoted = false): boolean {
  const raw = bytes(source);
  const part = { block: blockOf(raw), from: 0, to: raw.length, quoted, markup: true };
  return mayShow(part, flexInBytes(part));
}

describe('mayShow', () => {
  it.each([
    ['the word', 'a Flex b', false],
    ['tags in it', 'F<b>lex', false],
    ['more tags in it', '<i>f</i>l<b>ex', false],
    ['tags in it, in quoted-printable', 'fl=3Cb>e=\nx', true],
    ['what shows nothing, and tags', 'f&shy;l<b>ex', false],
  ])('leaves it open with %s', (_name, source, quoted) => expect(may(source, quoted)).toBe(true));

  it.each([
    ['nothing of it', 'The next box', false],
    ['only its end behind a tag', '<b>ex', false],
    ['its end behind a tag, and its letters elsewhere', 'full <b>lexical', false],
    ['letters of other words before tags', 'all<b>ex', false],
  ])('is sure with %s', (_name, source, quoted) => expect(may(source, quoted)).toBe(false));
});

describe('showsFlex', () => {
  it.each([
    ['in its text', '<p>Flex', true],
    ['over several elements', 'F<b>le</b>x', true],
    ['in a style sheet', '<style>p{display:flex}</style>Hi', false],
    ['in an attribute', '<a href="https://flex.test">Hi</a>', false],
    ['in a comment', '<!-- flex -->Hi', false],
    ['in what is hidden', '<div style="display:none">Flex</div>Hi', false],
    ['over two lines', 'Fl<br>ex', false],
  ])('tells whether a reader sees the word %s', (_name, html, expected) => {
    expect(showsFlex(html, flexIn(html, true))).toBe(expected);
  });

  it('reads the whole where letters may be hidden', () => {
    expect(showsFlex('fl&#101;x', YES | DISGUISED)).toBe(true);
    expect(showsFlex('F<b>lex', TAG_BEFORE_LEX)).toBe(true);
    expect(showsFlex('f lex', NO)).toBe(false);
  });
});

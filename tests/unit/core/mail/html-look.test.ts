import { describe, expect, it } from 'vitest';
import { lookOf } from '../../../../utils/core/mail/html-look';

const look = (style: string) => lookOf(new Map([['style', style]]));

describe('lookOf', () => {
  it.each([
    'display:none',
    'DISPLAY : None !important',
    'visibility:hidden',
    'opacity:0',
    'opacity: .0',
    'max-height:0',
    'max-height: 0px; color: red',
    'max-width:0%',
    'height:0; overflow:hidden',
    'overflow:clip;width:0px',
    'mso-hide:all',
    'display:block;display:none',
  ])('finds an element with "%s" hidden', (style) => {
    expect(look(style).hidden).toBe(true);
  });

  it('finds an element with the attribute hidden', () => {
    expect(lookOf(new Map([['hidden', '']]))).toEqual({ hidden: true });
  });

  it.each([
    'display:block',
    'display:none;display:block',
    'opacity:0.1',
    'max-height:0.5em',
    'height:0',
    'width:0;overflow:visible',
    'mso-hide:none',
    'line-height:0',
    '--display:none',
    'nonsense',
    '',
  ])('finds an element with "%s" shown', (style) => {
    expect(look(style).hidden).toBeUndefined();
  });

  it.each([
    ['font-size:0', true],
    ['font-size:1px', true],
    ['font-size:2pt', true],
    ['font-size:0.01em', true],
    ['font-size:5%', true],
    ['font-size:11px', false],
    ['font-size:1rem', false],
    ['font-size:small', false],
    ['font-size:calc(1px + 1vw)', false],
    ['font-size:1em', undefined],
    ['font-size:inherit', undefined],
    ['color:red', undefined],
  ])('reads the size of letters in "%s"', (style, tiny) => {
    expect(look(style).tiny).toBe(tiny);
  });

  it.each([
    ['white-space:pre-line', { preformatted: true }],
    ['white-space:nowrap', { preformatted: false }],
    ['display:inline', { flow: 'inline' }],
    ['display:inline-block', {}],
    ['display:flex', { flow: 'block' }],
  ])('reads the flow of text in "%s"', (style, expected) => {
    expect(look(style)).toEqual(expected);
  });
});

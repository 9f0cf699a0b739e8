import { describe, expect, it } from 'vitest';

import { el, page } from '../../../../utils/core/dossier/html';

describe('el', () => {
  it.each<[what: string, text: string, markup: string]>([
    ['a script', '<script>alert(1)</script>', '<p>&lt;script&gt;alert(1)&lt;/script&gt;</p>'],
    ['an entity', '&lt;', '<p>&amp;lt;</p>'],
    ['quotation marks', `"'`, '<p>&quot;&#39;</p>'],
    ['control characters', 'a\u0000b\u001bc\u0085d\n', '<p>abcd\n</p>'],
  ])('keeps %s as text', (_what, text, markup) => {
    expect(el('p', {}, text).markup).toBe(markup);
  });

  it('keeps the value of an attribute in it', () => {
    expect(el('img', { alt: '" onerror="alert(1)' }).markup).toBe('<img alt="&quot; onerror=&quot;alert(1)">');
  });

  it('puts pieces into each other, and nothing for nothing', () => {
    expect(el('ul', {}, [el('li', {}, 'a'), null, ['b', el('br')]]).markup).toBe('<ul><li>a</li>b<br></ul>');
  });
});

describe('page', () => {
  it('names language and direction', () => {
    expect(page('ar', 'rtl', [], '', 'text')).toContain('<html lang="ar" dir="rtl">');
  });
});

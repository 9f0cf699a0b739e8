import { describe, expect, it } from 'vitest';

import { splitQuote } from '../../../../scripts/demo/page/body.js';

describe("the page's folding of quoted text", () => {
  it('takes the quotation and its introduction off the end', () => {
    const { own, intro, quoted } = splitQuote('Mine\n\nOn Tue Ann\n<ann@example.com> wrote:\n\n> Hers\n>\n> More\n');
    expect(own).toEqual(['Mine']);
    expect(intro.join(' ').trim()).toBe('On Tue Ann <ann@example.com> wrote:');
    expect(quoted).toEqual(['Hers', '', 'More']);
  });

  it('leaves an answer below a quotation where it is', () => {
    expect(splitQuote('> Hers\nMine').quoted).toEqual([]);
  });

  it('leaves a text without a quotation whole', () => {
    expect(splitQuote('One\nTwo')).toEqual({ own: ['One', 'Two'], intro: [], quoted: [] });
  });
});

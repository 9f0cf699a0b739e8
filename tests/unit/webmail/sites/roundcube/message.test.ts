import { describe, expect, it } from 'vitest';

import { roundcube } from '../../../../../utils/webmail/sites/roundcube';
import { page, SHOW } from './page';

describe('roundcube, text of a message', () => {
  it('says loading until the whole message is there, however much of it is', () => {
    const found = page('desktop');
    const frame = found.querySelector('iframe')?.contentDocument;
    if (frame) Object.defineProperty(frame, 'readyState', { value: 'loading' });

    expect(roundcube.openMessages(found)).toMatchObject([{ state: 'loading', text: '', attachments: [] }]);
  });

  it.each([
    [
      'keeps a quote of an HTML mail that is its layout, not what it answers',
      '<div class="message-htmlpart"><div class="rcmBody"><blockquote>Dear Dana</blockquote><blockquote type="cite">Earlier</blockquote></div></div>',
      'Dear Dana',
    ],
    [
      'leaves out quoted lines of plain text',
      '<div class="message-part"><div class="pre">Dear Dana<blockquote>Earlier</blockquote></div></div>',
      'Dear Dana',
    ],
    [
      'leaves out quoted lines of HTML that is shown as plain text',
      '<div class="message-htmlpart"><div class="pre">Dear Dana<blockquote>Earlier</blockquote></div></div>',
      'Dear Dana',
    ],
    [
      'reads all of a message that is nothing but a quote, aside from its pictures',
      '<div class="message-part"><div class="pre"><blockquote>Dear Dana</blockquote></div></div><p class="image-attachment">a.png</p>',
      'Dear Dana',
    ],
    ['reads nothing of one that is empty', '<div class="message-part"><div class="pre"></div></div>', ''],
  ])('%s', (_, html, text) => {
    const found = page('message', SHOW);
    const parts = new DOMParser().parseFromString(html, 'text/html').body.children;
    found.querySelector('#messagebody')?.replaceChildren(...[...parts].map((part) => found.importNode(part, true)));

    expect(roundcube.openMessages(found)[0]).toMatchObject({ state: 'ready', text });
  });
});

import { describe, expect, it } from 'vitest';

import { mainOf, showsMail } from '../../../../../utils/webmail/sites/gmail/front';

const ROW = '<table><tbody><tr class="zA"><td>x</td></tr></tbody></table>';
const THREAD = '<div class="adn">x</div>';

function pageOf(html: string, address: string | null = null): Document {
  const page = new DOMParser().parseFromString(`<!doctype html><body>${html}</body>`, 'text/html');
  Object.defineProperty(page, 'location', { value: address === null ? null : new URL(address) });
  return page;
}

describe('the page in front', () => {
  it.each([
    ['the one with the role', '<div id="a"></div><div id="b" role="main"></div>', 'b'],
    ['of two with the role the one that is shown', '<div role="main" hidden></div><div id="b" role="main"></div>', 'b'],
    ['of two that are shown the one with mail', `<div role="main"></div><div id="b" role="main">${ROW}</div>`, 'b'],
    [
      'the one with the role, although mail stands behind it',
      `<div class="BltHke">${ROW}</div><div id="b" role="main"></div>`,
      'b',
    ],
    [
      'without roles, of the stack the one that is shown',
      `<div class="BltHke" style="display: none">${ROW}</div><div id="b" class="BltHke"></div>`,
      'b',
    ],
    [
      'without roles, of several shown the one with mail',
      `<div class="BltHke"></div><div id="b" class="BltHke">${THREAD}</div>`,
      'b',
    ],
    ['the container of 2023', `<div id="b" class="a98 iY">${THREAD}</div>`, 'b'],
    ['the container of 2022', `<div id="b" class="PeIF1d">${THREAD}</div>`, 'b'],
    [
      'the container of 2016',
      `<div class="if"><table id="b" class="Bs"><tbody><tr><td>${THREAD}</td></tr></tbody></table></div>`,
      '',
    ],
    ['the whole page, if it holds rows', ROW, 'body'],
    ['nothing, where nothing is known', '<div id="b"><table><tbody><tr><td>x</td></tr></tbody></table></div>', null],
  ])('is %s', (_, html, id) => {
    const page = pageOf(html);
    const main = mainOf(page);

    expect(main === null ? null : main === page.body ? 'body' : main.id).toBe(id);
  });

  it.each([
    ['https://mail.google.com/mail/u/0/#inbox', true],
    ['https://mail.google.com/mail/u/1/?tab=rm#search/settings', true],
    ['https://mail.google.com/mail/u/0/popout?ver=1#all/x', true],
    ['https://mail.google.com/mail/u/0/?view=lg&permmsgid=msg-f:1', true],
    ['https://mail.google.com/mail/u/0/#settings/general', false],
    ['https://mail.google.com/mail/u/0/#chat/dm/x', false],
    ['https://mail.google.com/chat/u/0/', false],
    ['https://mail.google.com/mail/u/0/?view=pt#inbox', false],
    ['https://mail.google.com/mail/u/0/?view=om&permmsgid=msg-f:1', false],
    ['https://example.com/saved.html', true],
  ])('at %s can be mail: %s', (address, expected) => {
    expect(showsMail(pageOf('', address).location)).toBe(expected);
  });
});

import { describe, expect, it } from 'vitest';

import { allowedUrl } from '../../../../components/ui/allowed-url';
import { KnownUrls, OutwardLink } from '../../../../components/ui/OutwardLink';
import { OwnLink } from '../../../../components/ui/OwnLink';
import { render } from '../render';

const KNOWN = new Set([
  'https://mail.google.com',
  'https://example.com/a',
  'http://example.com/plain',
  'javascript:alert(1)',
]);

describe('a link out of the extension', () => {
  it.each([
    ['https://example.com/a', true],
    ['https://mail.google.com/mail/u/0/#inbox/x', true],
    ['https://example.com/a?b', false],
    ['https://example.com/', false],
    ['https://mail.google.com.example.com/', false],
    ['http://mail.google.com/', false],
    ['http://example.com/plain', false],
    ['javascript:alert(1)', false],
    ['not an address', false],
    ['', false],
  ])('to %s is allowed: %s', (url, allowed) => {
    expect(allowedUrl(url, KNOWN)).toBe(allowed);
  });

  it('opens apart and without a referrer', async () => {
    const host = await render(
      <KnownUrls value={KNOWN}>
        <OutwardLink url="https://example.com/a">Source</OutwardLink>
      </KnownUrls>,
    );
    const link = host.querySelector('a');
    expect([link?.target, link?.rel]).toEqual(['_blank', 'noreferrer noopener']);
  });

  it('is only words where the address is not on the list', async () => {
    const host = await render(<OutwardLink url="https://example.com/a">Source</OutwardLink>);
    expect(host.querySelector('a')).toBeNull();
    expect(host.textContent).toBe('Source');
  });
});

describe('a link within the extension', () => {
  it.each([
    ['#/paste', '', '#/paste'],
    ['/dashboard.html#/paste', '_blank', '/dashboard.html#/paste'],
    ['//example.com', undefined, undefined],
    ['https://example.com/a', undefined, undefined],
    ['javascript:alert(1)', undefined, undefined],
  ])('to %s', async (href, target, leads) => {
    const link = (await render(<OwnLink href={href}>Words</OwnLink>)).querySelector('a');
    expect([link?.target, link?.getAttribute('href')]).toEqual([target, leads]);
  });
});

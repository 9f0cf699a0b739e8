import { describe, expect, it, vi } from 'vitest';

import { Popup, type PopupProps } from '../../../../components/popup/Popup';
import { button, click, field, render } from '../render';
import { ENTRY } from '../views';

const PROPS: PopupProps = {
  consented: true,
  watching: true,
  page: null,
  paused: false,
  keepText: true,
  last: [ENTRY],
  failed: false,
  onPanel: () => undefined,
  onScreenshot: async () => ({ ok: false, why: 'no-picture', detail: '' }) as const,
  note: null,
  noting: null,
  welcomeHref: '/welcome.html',
  onPaused: () => undefined,
  onKeepText: () => undefined,
  pageHref: (hash) => `/dashboard.html${hash}`,
};

describe('the popup', () => {
  it('opens the panel inside the click, before anything else can run', async () => {
    const onPanel = vi.fn();
    const host = await render(<Popup {...PROPS} onPanel={onPanel} />);
    button(host, 'Open the panel').click();
    expect(onPanel).toHaveBeenCalledOnce();
  });

  it('leads to consent, and to nothing that reads, before it', async () => {
    const host = await render(<Popup {...PROPS} consented={false} />);
    expect(host.querySelector('main a')?.getAttribute('href')).toBe('/welcome.html');
    expect(() => button(host, 'Open the panel')).toThrow();
  });

  it('says that no mail is watched instead of how well a page is read, and leads to the settings', async () => {
    const host = await render(<Popup {...PROPS} watching={false} />);
    expect(host.textContent).toContain('Your mail is not being watched');
    expect(host.textContent).not.toContain('This page is not your webmail');
    expect(host.querySelector('main a')?.getAttribute('href')).toBe('/dashboard.html#/settings');
  });

  it('names the webmail in front that is not watched, and leads to where its address is filled in', async () => {
    const offer = { name: 'Roundcube', origin: 'https://webmail.example.com' };
    const host = await render(<Popup {...PROPS} offer={offer} />);
    expect(host.textContent).toContain('This page is Roundcube. It is not being watched.');
    expect(host.querySelector('main a')?.getAttribute('href')).toBe(
      '/dashboard.html#/settings/https%3A%2F%2Fwebmail.example.com',
    );
  });

  it('says nothing of the kind while it watches', async () => {
    const host = await render(<Popup {...PROPS} />);
    expect(host.textContent).toContain('This page is not your webmail');
    expect(host.textContent).not.toContain('not being watched');
  });

  it('says the opposite of what is kept: the switch is "do not keep"', async () => {
    const onKeepText = vi.fn();
    const host = await render(<Popup {...PROPS} onKeepText={onKeepText} />);
    await click(field(host, 'Do not keep message text'));
    expect(onKeepText).toHaveBeenCalledWith(false);
  });

  it('pauses', async () => {
    const onPaused = vi.fn();
    const host = await render(<Popup {...PROPS} onPaused={onPaused} />);
    await click(field(host, 'Pause'));
    expect(onPaused).toHaveBeenCalledWith(true);
  });

  it('leads to the last notices by an address that holds their whole id', async () => {
    const host = await render(<Popup {...PROPS} />);
    const links = [...host.querySelectorAll('a')].map((link) => link.getAttribute('href'));
    expect(links).toContain('/dashboard.html#/cases/case');
  });

  it('gives its place to the form of the journal', async () => {
    const host = await render(<Popup {...PROPS} noting={<p>The form</p>} />);
    expect(host.querySelector('main')?.textContent).toBe('The form');
  });

  it('says when a setting was not saved', async () => {
    const host = await render(<Popup {...PROPS} failed />);
    expect(host.querySelector('[role=alert]')?.textContent).toContain('Not saved');
  });
});

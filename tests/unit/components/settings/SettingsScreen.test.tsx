import { describe, expect, it, vi } from 'vitest';

import { SETTINGS_PARTS } from '../../../../components/settings/settings-parts';
import { SettingsScreen, type SettingSaid } from '../../../../components/settings/SettingsScreen';
import { click, field, render } from '../render';

async function screen(welcomeHref: string | null, said: SettingSaid | null = null) {
  const onChange = vi.fn();
  const host = await render(
    <SettingsScreen
      settings={{ paused: false, keepText: true, discreet: false, language: 'auto' }}
      welcomeHref={welcomeHref}
      said={said}
      onChange={onChange}
      webmails={<p>The webmails</p>}
    />,
  );
  return { host, onChange };
}

describe('the settings', () => {
  it('show the webmails once the driver has agreed', async () => {
    const { host } = await screen(null);
    expect(host.textContent).toContain('The webmails');
  });

  it('lead to consent before that, and switch nothing on', async () => {
    const { host } = await screen('/welcome.html');
    expect(host.textContent).not.toContain('The webmails');
    expect(host.querySelector('section a')?.getAttribute('href')).toBe('/welcome.html');
  });

  it('have a way to each of their parts, under its own address', async () => {
    const { host } = await screen(null);
    const ways = [...host.querySelectorAll('nav a')].map((way) => way.getAttribute('href'));
    expect(ways).toEqual(SETTINGS_PARTS.map((part) => `#/settings/${part}`));
    expect([...host.querySelectorAll('h2')].map(({ id }) => id)).toEqual(
      SETTINGS_PARTS.map((part) => `settings-${part}`),
    );
  });

  it('say what came of a change beside what was changed', async () => {
    const { host } = await screen(null, { of: 'keepText', kept: false });
    const said = [...host.querySelectorAll('[role="status"]')].filter(({ textContent }) => textContent !== '');
    expect(said.map((one) => one.parentElement?.textContent)).toEqual([
      expect.stringContaining('Do not keep message text'),
    ]);
  });

  it('change one thing at a time', async () => {
    const { host, onChange } = await screen(null);
    await click(field(host, 'Pause'));
    expect(onChange).toHaveBeenCalledExactlyOnceWith({ paused: true });
  });
});

import { describe, expect, it, vi } from 'vitest';

import { SettingsScreen } from '../../../../components/settings/SettingsScreen';
import { click, field, render } from '../render';

async function screen(welcomeHref: string | null) {
  const onChange = vi.fn();
  const host = await render(
    <SettingsScreen
      settings={{ paused: false, keepText: true, language: 'auto' }}
      welcomeHref={welcomeHref}
      said={null}
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
    expect(host.querySelector('a')?.getAttribute('href')).toBe('/welcome.html');
  });

  it('change one thing at a time', async () => {
    const { host, onChange } = await screen(null);
    await click(field(host, 'Pause'));
    expect(onChange).toHaveBeenCalledExactlyOnceWith({ paused: true });
  });
});

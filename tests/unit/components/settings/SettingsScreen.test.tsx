import { describe, expect, it, vi } from 'vitest';

import { HostAccessContext } from '../../../../components/settings/host-access';
import { SettingsScreen } from '../../../../components/settings/SettingsScreen';
import { click, field, render } from '../render';

async function screen(watchGmail: boolean, allowed: boolean, granted = allowed) {
  const onChange = vi.fn();
  const ask = vi.fn(async () => granted);
  const host = await render(
    <HostAccessContext value={{ allowed, ask }}>
      <SettingsScreen
        settings={{ watchGmail, paused: false, keepText: true, language: 'auto' }}
        welcomeHref={null}
        said={null}
        onChange={onChange}
      />
    </HostAccessContext>,
  );
  const watch = field(host, 'Watch Gmail');
  if (!(watch instanceof HTMLInputElement)) throw new Error('The switch is no switch.');
  return { host, watch, onChange, ask };
}

describe('the switch that watches Gmail', () => {
  it.each([
    [true, true, true],
    [true, false, false],
    [false, true, false],
  ])('chosen: %s, allowed by the browser: %s, shown as on: %s', async (chosen, allowed, shown) => {
    const { watch } = await screen(chosen, allowed);
    expect(watch.checked).toBe(shown);
  });

  it('asks the browser for what is missing, inside the click, and then switches on', async () => {
    const { watch, onChange, ask } = await screen(true, false, true);
    watch.click();
    expect(ask).toHaveBeenCalledOnce();
    await vi.waitFor(() => expect(onChange).toHaveBeenCalledWith({ watchGmail: true }));
  });

  it('changes nothing and says so when that is refused, until something else is changed', async () => {
    const { host, watch, onChange } = await screen(true, false);
    await click(watch);
    expect(onChange).not.toHaveBeenCalled();
    expect(host.querySelector('[role=status]')?.textContent).toContain('not allowed to read Gmail');
    await click(field(host, 'Pause'));
    expect(host.querySelector('[role=status]')?.textContent).toBe('');
  });

  it('asks for nothing when it is switched off', async () => {
    const { watch, onChange, ask } = await screen(true, true);
    await click(watch);
    expect(onChange).toHaveBeenCalledWith({ watchGmail: false });
    expect(ask).not.toHaveBeenCalled();
  });
});

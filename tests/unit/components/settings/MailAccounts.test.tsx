import { describe, expect, it, vi } from 'vitest';

import { AccountsContext, type NamedAccount } from '../../../../components/account/accounts';
import { PreferencesContext, type DriverSettings } from '../../../../components/page/services';
import { MailAccounts } from '../../../../components/settings/MailAccounts';
import { button, click, field, render, type } from '../render';

const HOME: NamedAccount = { tag: 'a', name: 'Home', address: 'dana@example.com' };
const OTHER: NamedAccount = { tag: 'b', name: 'Account 2', address: null };
const SETTINGS: DriverSettings = {
  watch: {},
  consentAt: null,
  paused: false,
  keepText: true,
  language: 'en',
  accountNames: { a: 'Home' },
};

async function show(accounts: readonly NamedAccount[], kept = true) {
  const change = vi.fn(async () => kept);
  const host = await render(
    <PreferencesContext value={{ settings: SETTINGS, change }}>
      <AccountsContext value={accounts}>
        <MailAccounts />
      </AccountsContext>
    </PreferencesContext>,
  );
  return { host, change };
}

describe('the names of the mail accounts', () => {
  it('are asked for only where there are several', async () => {
    expect((await show([HOME])).host.textContent).toBe('');
  });

  it('are kept tidy, and an emptied one is forgotten', async () => {
    const { host, change } = await show([HOME, OTHER]);
    expect(field(host, 'Your name for dana@example.com').value).toBe('Home');
    await type(field(host, 'Your name for dana@example.com'), ' ');
    await type(field(host, 'Your name for Account 2'), '  Second car ');
    await click(button(host, 'Keep these names'));
    expect(change).toHaveBeenCalledWith({ accountNames: { b: 'Second car' } });
    expect(host.querySelector('[role=status]')?.textContent).toContain('Saved.');
  });

  it('stay in the fields when they could not be kept', async () => {
    const { host } = await show([HOME, OTHER], false);
    await type(field(host, 'Your name for Account 2'), 'Second car');
    await click(button(host, 'Keep these names'));
    expect(host.querySelector('[role=status]')?.textContent).toContain('Not saved');
    expect(field(host, 'Your name for Account 2').value).toBe('Second car');
  });
});

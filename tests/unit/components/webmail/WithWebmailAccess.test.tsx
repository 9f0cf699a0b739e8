import { act } from 'react';
import { describe, expect, it, vi } from 'vitest';

import { PreferencesContext, type DriverSettings } from '../../../../components/page/services';
import { useWebmailAccess, type OriginPermissions } from '../../../../components/webmail/access';
import { WithWebmailAccess } from '../../../../components/webmail/WithWebmailAccess';
import { button, click, render } from '../render';

const GMAIL = 'https://mail.google.com';
const OWN = 'https://webmail.example.com';
const SETTINGS: DriverSettings = {
  watch: {},
  ownHosts: { roundcube: [OWN] },
  consentAt: null,
  paused: false,
  keepText: true,
  language: 'auto',
  accountNames: {},
};

function Probe({ asked }: { readonly asked: (allowed: boolean) => void }) {
  const { allowed, ask } = useWebmailAccess();
  return (
    <>
      <output>{[...allowed].join(' ')}</output>
      <button onClick={() => void ask([GMAIL, OWN]).then(asked)}>ask</button>
    </>
  );
}

async function probe(permissions: Partial<OriginPermissions>) {
  const asked = vi.fn();
  const port: OriginPermissions = {
    has: async () => false,
    request: async () => false,
    remove: async () => false,
    watch: () => () => undefined,
    ...permissions,
  };
  const host = await render(
    <PreferencesContext value={{ settings: SETTINGS, change: async () => true }}>
      <WithWebmailAccess permissions={port}>
        <Probe asked={asked} />
      </WithWebmailAccess>
    </PreferencesContext>,
  );
  return { host, asked };
}

const isGmail = async (origin: string): Promise<boolean> => origin === GMAIL;

describe('the permissions to read webmails', () => {
  it('say nothing before they are known', async () => {
    const { host } = await probe({ has: () => new Promise(() => undefined) });
    expect(host.textContent).toBe('');
  });

  it('count as missing where the browser gives no answer', async () => {
    const { host } = await probe({ has: async () => Promise.reject(new Error('made up')) });
    expect(host.querySelector('output')?.textContent).toBe('');
  });

  it('are known for every webmail, also at addresses the driver named', async () => {
    const { host } = await probe({ has: async (origin) => origin === OWN });
    expect(host.querySelector('output')?.textContent).toBe(`${OWN}`);
  });

  it('follow what the driver changes in the browser', async () => {
    let has = isGmail;
    let changed = (): void => undefined;
    const { host } = await probe({
      has: (origin) => has(origin),
      watch: (callback) => {
        changed = callback;
        return () => undefined;
      },
    });
    expect(host.querySelector('output')?.textContent).toBe(`${GMAIL}`);
    has = async () => false;
    await act(async () => changed());
    expect(host.querySelector('output')?.textContent).toBe('');
  });

  it('are asked for inside the click, and count at once', async () => {
    const request = vi.fn(async () => true);
    const { host, asked } = await probe({ has: isGmail, request });
    await act(async () => {
      button(host, 'ask').click();
      expect(request).toHaveBeenCalledExactlyOnceWith([GMAIL, OWN]);
    });
    expect(asked).toHaveBeenCalledWith(true);
    expect(host.querySelector('output')?.textContent).toBe(`${GMAIL} ${OWN}`);
  });

  it('are asked for of no one when they are all there', async () => {
    const request = vi.fn(async () => true);
    const { host, asked } = await probe({ has: async () => true, request });
    await click(button(host, 'ask'));
    expect(asked).toHaveBeenCalledWith(true);
    expect(request).not.toHaveBeenCalled();
  });

  it('are refused when the browser will not even ask', async () => {
    const { host, asked } = await probe({ request: async () => Promise.reject(new Error('made up')) });
    await click(button(host, 'ask'));
    expect(asked).toHaveBeenCalledWith(false);
    expect(host.querySelector('output')?.textContent).toBe('');
  });
});

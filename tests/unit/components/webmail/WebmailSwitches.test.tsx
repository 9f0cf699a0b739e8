import '../../../../utils/i18n/parts/settings';
import '../../../../utils/i18n/parts/webmails';

import { describe, expect, it, vi } from 'vitest';

import { PreferencesContext, type DriverSettings } from '../../../../components/page/services';
import { WebmailAccessContext, type WebmailAccess } from '../../../../components/webmail/access';
import type { CheckPort } from '../../../../components/webmail/CheckWebmail';
import { WebmailSwitches } from '../../../../components/webmail/WebmailSwitches';
import type { Checkup } from '../../../../utils/messaging/contract';
import { button, click, field, render, type as typeInto } from '../render';

const OWN = 'https://webmail.example.com';
const OUTLOOK = [
  'https://outlook.live.com',
  'https://outlook.office.com',
  'https://outlook.office365.com',
  'https://outlook.cloud.microsoft',
];
const SETTINGS: DriverSettings = {
  watch: { gmail: true },
  consentAt: '2026-11-01T00:00:00Z',
  paused: false,
  keepText: true,
  language: 'auto',
  accountNames: {},
};
const CHECKUP: Checkup = {
  webmail: 'gmail',
  account: true,
  list: { state: 'ok', rows: 24, matchedBy: 'id', ids: 24, senders: 24, subjects: 24, snippets: 20, slots: 24 },
  message: { state: 'idle', messages: 0, unread: 0, ids: 0, senders: 0, dates: 0, texts: 0, slots: 0 },
  editors: { found: 0, threads: 0, recipients: 0 },
};

interface Setting {
  readonly settings?: Partial<DriverSettings>;
  readonly allowed?: readonly string[];
  readonly granted?: boolean;
  readonly saved?: boolean;
  readonly check?: Partial<CheckPort>;
  readonly offered?: string;
}

async function screen({
  settings = {},
  allowed = ['https://mail.google.com'],
  granted = true,
  saved = true,
  check = {},
  offered = '',
}: Setting = {}) {
  const change = vi.fn(async () => saved);
  const ask = vi.fn<WebmailAccess['ask']>(async () => granted);
  const giveBack = vi.fn<WebmailAccess['giveBack']>(async () => undefined);
  const port: CheckPort = {
    check: async () => ({ ok: true, checkup: CHECKUP }),
    copy: async () => true,
    about: 'Redress 0.1.0, Chrome 156',
    ...check,
  };
  const host = await render(
    <PreferencesContext value={{ settings: { ...SETTINGS, ...settings }, change }}>
      <WebmailAccessContext value={{ allowed: new Set(allowed), ask, giveBack }}>
        <WebmailSwitches check={port} offered={offered} />
      </WebmailAccessContext>
    </PreferencesContext>,
  );
  return { host, change, ask, giveBack };
}

const isOn = (host: HTMLElement, label: string): boolean => {
  const input = field(host, label);
  return input instanceof HTMLInputElement && input.checked;
};

describe('the webmails in the settings', () => {
  it.each([
    ['chosen and allowed', {}, true],
    ['chosen, and no longer allowed by the browser', { allowed: [] }, false],
    ['allowed, and not chosen', { settings: { watch: {} } }, false],
  ] as const)('are on only where %s', async (_what, setting, on) => {
    const { host } = await screen(setting);
    expect(isOn(host, 'Watch Gmail')).toBe(on);
  });

  it('say of one the browser took away that it can be asked for again', async () => {
    const { host } = await screen({ allowed: [] });
    expect(host.textContent).toContain('no longer allows it');
  });

  it('say where one is allowed only in part', async () => {
    const { host } = await screen({ settings: { watch: { outlook: true } }, allowed: OUTLOOK.slice(0, 1) });
    expect(host.textContent).toContain('allows it only at outlook.live.com.');
  });

  it('name the sites a switch will ask for', async () => {
    const { host } = await screen();
    expect(host.textContent).toContain('outlook.live.com, outlook.office.com');
  });

  it('ask for all sites of a webmail inside the click, and keep the choice', async () => {
    const { host, change, ask } = await screen();
    await click(field(host, 'Watch Outlook'));
    expect(ask).toHaveBeenCalledExactlyOnceWith(OUTLOOK);
    expect(change).toHaveBeenCalledExactlyOnceWith({ watch: { gmail: true, outlook: true } });
  });

  it('change nothing and say so when that is refused', async () => {
    const { host, change } = await screen({ granted: false });
    await click(field(host, 'Watch Outlook'));
    expect(change).not.toHaveBeenCalled();
    expect(host.textContent).toContain('not allowed to read Outlook');
  });

  it('give the permission back when one is switched off', async () => {
    const { host, change, giveBack } = await screen({ settings: { watch: { outlook: true } }, allowed: OUTLOOK });
    await click(field(host, 'Watch Outlook'));
    expect(change).toHaveBeenCalledExactlyOnceWith({ watch: { outlook: false } });
    expect(giveBack).toHaveBeenCalledExactlyOnceWith(OUTLOOK, []);
  });

  it('give nothing back of what is there from the start, and nothing while the choice could not be kept', async () => {
    const gmail = await screen();
    await click(field(gmail.host, 'Watch Gmail'));
    expect(gmail.giveBack).not.toHaveBeenCalled();
    const outlook = await screen({ settings: { watch: { outlook: true } }, allowed: OUTLOOK, saved: false });
    await click(field(outlook.host, 'Watch Outlook'));
    expect(outlook.giveBack).not.toHaveBeenCalled();
    expect(outlook.host.textContent).toContain('Not saved');
  });
});

describe('a webmail at an address of her own', () => {
  it.each([
    ['https://webmail.example.com', OWN],
    ['webmail.example.com/?_task=mail', OWN],
    ['https://webmail.example.com:8443/roundcube/', 'https://webmail.example.com:8443'],
  ])('is watched at "%s"', async (typed, origin) => {
    const { host, change, ask } = await screen();
    await typeInto(field(host, 'Address of your Roundcube'), typed);
    await click(button(host, 'Watch this address'));
    expect(ask).toHaveBeenCalledExactlyOnceWith([origin]);
    expect(change).toHaveBeenCalledExactlyOnceWith({
      ownHosts: { roundcube: [origin] },
      watch: { gmail: true, roundcube: true },
    });
  });

  it.each([
    '',
    'http://webmail.example.com',
    'mail',
    'javascript:alert(1)',
    'https://',
    '*.example.com',
    'mail.google.com',
  ])('is asked for once more where "%s" is no address', async (typed) => {
    const { host, ask } = await screen();
    await typeInto(field(host, 'Address of your Roundcube'), typed);
    await click(button(host, 'Watch this address'));
    expect(ask).not.toHaveBeenCalled();
    expect(host.textContent).toContain('not an address Redress can watch');
  });

  it('is filled in where the driver comes from that page', async () => {
    const { host } = await screen({ offered: OWN });
    const input = field(host, 'Address of your Roundcube');
    expect(input instanceof HTMLInputElement && input.value).toBe(OWN);
  });

  it('is not offered an address of a webmail that has a switch of its own', async () => {
    const { host } = await screen({ offered: 'https://outlook.live.com' });
    const input = field(host, 'Address of your Roundcube');
    expect(input instanceof HTMLInputElement && input.value).toBe('');
  });

  it('says of each address whether the browser allows it, and asks for one again', async () => {
    const other = 'https://mail.example.org';
    const { host, ask } = await screen({
      settings: { watch: { roundcube: true }, ownHosts: { roundcube: [OWN, other] } },
      allowed: [OWN],
    });
    expect(host.textContent).toContain('Roundcube at webmail.example.com: being watched');
    expect(host.textContent).toContain('Roundcube at mail.example.org: your browser does not allow it');
    await click(button(host, 'Allow it'));
    expect(ask).toHaveBeenCalledExactlyOnceWith([other]);
  });

  it('is given back alone, and the others stay', async () => {
    const other = 'https://mail.example.org';
    const { host, change, giveBack } = await screen({
      settings: { watch: { roundcube: true }, ownHosts: { roundcube: [OWN, other] } },
      allowed: [OWN, other],
    });
    await click(button(host, 'Stop'));
    expect(change).toHaveBeenCalledExactlyOnceWith({ ownHosts: { roundcube: [other] }, watch: { roundcube: true } });
    expect(giveBack).toHaveBeenCalledExactlyOnceWith([OWN], [other]);
  });
});

describe('the check of a webmail', () => {
  it('says what can be read, part by part', async () => {
    const { host } = await screen();
    await click(button(host, 'Check Gmail'));
    expect(host.textContent).toContain('Message list: 24 rows can be read.');
    expect(host.textContent).toContain('Open message: none.');
  });

  it.each([
    ['no-tab', 'Gmail is not open'],
    ['no-answer', 'Redress does not run there'],
  ] as const)('says what to do at %s', async (why, words) => {
    const { host } = await screen({ check: { check: async () => ({ ok: false, why }) } });
    await click(button(host, 'Check Gmail'));
    expect(host.textContent).toContain(words);
  });

  it('copies a report of numbers and fixed words', async () => {
    const copy = vi.fn<CheckPort['copy']>(async () => true);
    const { host } = await screen({ check: { copy } });
    await click(button(host, 'Check Gmail'));
    await click(button(host, 'Copy the report'));
    expect(copy.mock.calls[0]?.[0]).toContain('list: state ok, rows 24');
    expect(host.textContent).toContain('Copied.');
  });
});

import { act } from 'react';
import { describe, expect, it, vi } from 'vitest';

import { PreferencesContext, type DriverSettings } from '../../../../components/page/services';
import { WebmailAccessContext, type WebmailAccess } from '../../../../components/webmail/access';
import { WelcomeScreen } from '../../../../components/welcome/WelcomeScreen';
import { button, click, NOW, render } from '../render';

const BEFORE: DriverSettings = {
  watch: {},
  consentAt: null,
  paused: false,
  keepText: true,
  language: 'auto',
  accountNames: {},
};

async function welcome(
  settings: DriverSettings,
  saved = true,
  allowed = true,
  ask: WebmailAccess['ask'] = async () => allowed,
) {
  const change = vi.fn(async () => saved);
  const host = await render(
    <PreferencesContext value={{ settings, change }}>
      <WebmailAccessContext
        value={{ allowed: new Set(allowed ? ['https://mail.google.com'] : []), ask, giveBack: async () => undefined }}
      >
        <WelcomeScreen now={() => NOW} pasteHref="/dashboard.html#/paste" />
      </WebmailAccessContext>
    </PreferencesContext>,
  );
  return { host, change };
}

describe('the first-run page', () => {
  it('says what is read, kept and never sent, and changes nothing by itself', async () => {
    const { host, change } = await welcome(BEFORE);
    for (const words of [
      'What is read',
      'What is kept',
      'What is never sent',
      'delivery company manages',
      'deletes the whole history',
      'not legal advice',
    ]) {
      expect(host.textContent).toContain(words);
    }
    expect(change).not.toHaveBeenCalled();
  });

  it('keeps the consent with its moment when "Watch Gmail" is pressed', async () => {
    const { host, change } = await welcome(BEFORE);
    await click(button(host, 'Watch Gmail'));
    expect(change).toHaveBeenCalledWith({ consentAt: NOW.toISOString(), paused: false, watch: { gmail: true } });
  });

  it('asks the browser inside the click, before anything else can run', async () => {
    const ask = vi.fn(async () => true);
    const { host, change } = await welcome(BEFORE, true, false, ask);
    await act(async () => {
      button(host, 'Watch Gmail').click();
      expect(ask).toHaveBeenCalledOnce();
    });
    expect(change).toHaveBeenCalledOnce();
  });

  it('keeps no consent and says why when the browser is not allowed to', async () => {
    const { host, change } = await welcome(BEFORE, true, false);
    await click(button(host, 'Watch Gmail'));
    expect(change).not.toHaveBeenCalled();
    expect(host.querySelector('[role=status]')?.textContent).toContain('not allowed to read Gmail');
  });

  it('does not say that it watches when the browser took the permission back', async () => {
    const { host } = await welcome({ ...BEFORE, consentAt: NOW.toISOString(), watch: { gmail: true } }, true, false);
    expect(host.textContent).not.toContain('Redress watches your mail now');
    expect(button(host, 'Watch Gmail')).toBeDefined();
  });

  it('does not say that it watches when the consent could not be kept', async () => {
    const { host } = await welcome(BEFORE, false);
    await click(button(host, 'Watch Gmail'));
    expect(host.textContent).toContain('Not saved');
    expect(host.textContent).not.toContain('Redress watches your mail now');
  });

  it('says what to do next once it watches', async () => {
    const { host } = await welcome({ ...BEFORE, consentAt: NOW.toISOString(), watch: { gmail: true } });
    expect(host.textContent).toContain('What to do next');
    expect(() => button(host, 'Watch Gmail')).toThrow();
  });

  it('begins with another webmail, and asks for its addresses only', async () => {
    const ask = vi.fn(async () => true);
    const { host, change } = await welcome(BEFORE, true, false, ask);
    await click(button(host, 'Watch Proton Mail'));
    expect(ask).toHaveBeenCalledWith(['https://mail.proton.me']);
    expect(change).toHaveBeenCalledWith({ consentAt: NOW.toISOString(), paused: false, watch: { proton: true } });
  });

  it('leads to the webmail that is watched', async () => {
    const outlook = { ...BEFORE, consentAt: NOW.toISOString(), watch: { outlook: true } };
    const access = {
      allowed: new Set(['https://outlook.live.com']),
      ask: async () => true,
      giveBack: async () => undefined,
    };
    const host = await render(
      <PreferencesContext value={{ settings: outlook, change: async () => true }}>
        <WebmailAccessContext value={access}>
          <WelcomeScreen now={() => NOW} pasteHref="/dashboard.html#/paste" />
        </WebmailAccessContext>
      </PreferencesContext>,
    );
    expect(host.textContent).toContain('Open Outlook');
  });
});

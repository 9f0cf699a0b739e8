import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';

import { registerScripts } from '../../../utils/platform/content-scripts';
import { webmailOf, type WebmailHost } from '../../../utils/webmail/hosts';

interface Registered {
  readonly id: string;
  readonly matches: string[];
}

function hostOf(id: string): WebmailHost {
  const host = webmailOf(id);
  if (host === null) throw new Error(`There is no ${id}.`);
  return host;
}

/** A browser that keeps what is registered, and gives patterns back in an order of its own. */
function browserThatKeeps() {
  let registered: Registered[] = [];
  const register = vi.fn(async (scripts: Registered[]) => void registered.push(...scripts));
  const update = vi.fn(async (scripts: Registered[]) => {
    registered = registered.map((one) => scripts.find(({ id }) => id === one.id) ?? one);
  });
  const unregister = vi.fn(async ({ ids }: { ids: string[] }) => {
    registered = registered.filter(({ id }) => !ids.includes(id));
  });
  Object.assign(browser, {
    scripting: {
      getRegisteredContentScripts: async () =>
        registered.map((one) => ({ ...one, matches: [...one.matches].reverse() })),
      registerContentScripts: register,
      updateContentScripts: update,
      unregisterContentScripts: unregister,
    },
  });
  return { now: () => registered.map(({ id, matches }) => [id, matches] as const), register, update, unregister };
}

const PROTON = { host: hostOf('proton'), origins: ['https://mail.proton.me'] };
const ROUNDCUBE = { host: hostOf('roundcube'), origins: ['https://a.example.com', 'https://b.example.com:8443'] };

describe('the scripts of webmails that are asked for', () => {
  beforeEach(() => fakeBrowser.reset());

  it('are registered where they are watched, and nowhere else', async () => {
    const { now } = browserThatKeeps();
    await registerScripts([PROTON, ROUNDCUBE, { host: hostOf('yahoo'), origins: [] }]);
    expect(now()).toEqual([
      ['proton', ['https://mail.proton.me/*']],
      ['roundcube', ['https://a.example.com/*', 'https://b.example.com:8443/*']],
    ]);
  });

  it('are not registered for a webmail of the manifest, which has its own', async () => {
    const { register } = browserThatKeeps();
    await registerScripts([{ host: hostOf('gmail'), origins: ['https://mail.google.com'] }]);
    expect(register).not.toHaveBeenCalled();
  });

  it('are left alone where they stand as they should, in whichever order', async () => {
    const { register, update, unregister } = browserThatKeeps();
    await registerScripts([ROUNDCUBE]);
    await registerScripts([{ ...ROUNDCUBE, origins: [...ROUNDCUBE.origins].reverse() }]);
    expect(register).toHaveBeenCalledOnce();
    expect(update).not.toHaveBeenCalled();
    expect(unregister).not.toHaveBeenCalled();
  });

  it('go when the webmail is no longer watched', async () => {
    const { now } = browserThatKeeps();
    await registerScripts([PROTON]);
    await registerScripts([]);
    expect(now()).toEqual([]);
  });

  it('follow the addresses a driver adds, without a moment in which there is none', async () => {
    const { now, unregister } = browserThatKeeps();
    await registerScripts([{ ...ROUNDCUBE, origins: ['https://a.example.com'] }]);
    await registerScripts([ROUNDCUBE]);
    expect(now()).toEqual([['roundcube', ['https://a.example.com/*', 'https://b.example.com:8443/*']]]);
    expect(unregister).not.toHaveBeenCalled();
  });
});

import { describe, expect, it } from 'vitest';

import { browserPlaces, namedBrowser } from '../../../../scripts/setup/browser-places.mjs';

const LINUX = { platform: 'linux', env: { PATH: '/home/kim/bin:/usr/bin:relative' }, home: '/home/kim' } as const;

describe('browserPlaces', () => {
  it('looks for every Chromium on Linux before any Chrome, and for Edge last', () => {
    const names = browserPlaces(LINUX).map((place) => place.split('/').at(-1));

    expect(names.indexOf('google-chrome')).toBeGreaterThan(names.lastIndexOf('chromium'));
    expect(names.at(-1)).toBe('microsoft-edge');
  });

  it('follows the path on Linux, and looks in the usual folders besides', () => {
    const places = browserPlaces(LINUX);

    expect(places).toContain('/home/kim/bin/chromium');
    expect(places).toContain('/usr/local/bin/chromium');
    expect(places.every((place) => place.startsWith('/'))).toBe(true);
  });

  it('leaves out snaps, which can not open a profile in a temporary folder', () => {
    expect(browserPlaces({ ...LINUX, env: { PATH: '/snap/bin' } }).some((place) => place.startsWith('/snap/'))).toBe(
      false,
    );
  });

  it('lists no place twice', () => {
    const places = browserPlaces({ ...LINUX, env: { PATH: '/usr/bin:/usr/bin' } });

    expect(new Set(places).size).toBe(places.length);
  });

  it('looks on a Mac for everybody and for this person', () => {
    const places = browserPlaces({ platform: 'darwin', env: {}, home: '/Users/kim' });

    expect(places).toContain('/Applications/Google Chrome.app/Contents/MacOS/Google Chrome');
    expect(places).toContain('/Users/kim/Applications/Chromium.app/Contents/MacOS/Chromium');
  });

  it('looks on Windows only under folders the machine has', () => {
    const places = browserPlaces({
      platform: 'win32',
      env: { 'PROGRAMFILES(X86)': 'C:\\Program Files (x86)' },
      home: '',
    });

    expect(places).toEqual([
      'C:\\Program Files (x86)\\Chromium\\Application\\chrome.exe',
      'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
      'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
    ]);
  });
});

describe('namedBrowser', () => {
  it.each([
    [{}, null],
    [{ REDRESS_BROWSER: '' }, null],
    [{ CHROME_PATH: '/a' }, { name: 'CHROME_PATH', path: '/a' }],
    [
      { CHROME_PATH: '/a', REDRESS_BROWSER: '/b' },
      { name: 'REDRESS_BROWSER', path: '/b' },
    ],
  ])('reads %j as %j', (env, expected) => {
    expect(namedBrowser(env)).toEqual(expected);
  });
});

import { describe, expect, it } from 'vitest';

import { firefoxPlaces } from '../../../../scripts/setup/firefox-places.mjs';

describe('the places of a Firefox', () => {
  it('are the folders of the path first, the long-lived one before the other, and no snap', () => {
    const places = firefoxPlaces({ platform: 'linux', env: { PATH: '/snap/bin:/home/dana/bin:/usr/bin' }, home: '' });
    expect(places.indexOf('/home/dana/bin/firefox-esr')).toBe(0);
    expect(places.indexOf('/usr/bin/firefox-esr')).toBeLessThan(places.indexOf('/home/dana/bin/firefox'));
    expect(places.filter((place) => place.startsWith('/snap/'))).toEqual([]);
  });

  it.each([
    ['darwin', {}, '/Applications/Firefox.app/Contents/MacOS/firefox'],
    ['darwin', {}, '/Users/dana/Applications/Firefox.app/Contents/MacOS/firefox'],
    ['win32', { PROGRAMFILES: 'C:\\Program Files' }, 'C:\\Program Files\\Mozilla Firefox\\firefox.exe'],
    ['linux', {}, '/usr/bin/firefox-esr'],
  ] as const)('on %s (%o) hold %s', (platform, env, place) => {
    expect(firefoxPlaces({ platform, env, home: '/Users/dana' })).toContain(place);
  });
});

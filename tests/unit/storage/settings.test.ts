import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

import { DEFAULT_SETTINGS, readSettings, settings, type Settings } from '../../../utils/storage/settings';

beforeEach(() => fakeBrowser.reset());

describe('settings', () => {
  it('begins with nothing watched, no consent, and text kept', async () => {
    expect(await settings.get()).toEqual({
      watch: {},
      ownHosts: {},
      consentAt: null,
      paused: false,
      keepText: true,
      language: 'auto',
      place: null,
      remind: false,
      remindOpenly: false,
      discreet: false,
      helpKey: true,
      accountNames: {},
    });
  });

  it('changes what is named and nothing else, also when two changes cross', async () => {
    await Promise.all([
      settings.set({ paused: true }),
      settings.set({ keepText: false }),
      settings.set({ watch: { gmail: true } }),
    ]);
    expect(await settings.get()).toEqual({
      ...DEFAULT_SETTINGS,
      paused: true,
      keepText: false,
      watch: { gmail: true },
    });
  });

  it('tells of changes until it is asked to stop', async () => {
    const seen: Settings[] = [];
    const stop = settings.watch((next) => seen.push(next));
    await settings.set({ language: 'es' });
    stop();
    await settings.set({ language: 'de' });
    expect(seen.map((one) => one.language)).toEqual(['es']);
  });

  it('does not tell of other things in the same store', async () => {
    const seen: Settings[] = [];
    const stop = settings.watch((next) => seen.push(next));
    await fakeBrowser.storage.local.set({ ledger: {} });
    stop();
    expect(seen).toEqual([]);
  });
});

describe('readSettings', () => {
  it.each([[undefined], [null], ['text'], [7], [[]], [{ other: true }]])('takes every default from %j', (stored) =>
    expect(readSettings(stored)).toEqual(DEFAULT_SETTINGS),
  );

  it.each<[string, unknown, Partial<Settings>]>([
    ['a consent that is no date', { consentAt: 'yes', paused: true }, { consentAt: null, paused: true }],
    ['watch entries that are no flags', { watch: { gmail: true, other: 'yes' } }, { watch: { gmail: true } }],
    ['watch that is no object', { watch: 'gmail' }, { watch: {} }],
    ['a language that is none', { language: '../../x', keepText: false }, { language: 'auto', keepText: false }],
    [
      'a name of the step in reminders',
      { discreet: true, remindOpenly: true },
      { discreet: true, remindOpenly: false },
    ],
    ['a place that is none', { place: 'us_WA', remind: true }, { place: null, remind: true }],
    [
      'names of accounts that are none',
      {
        accountNames: {
          '0123456789abcdef': 'Home',
          'driver@example.com': 'x',
          fedcba9876543210: 7,
          aaaaaaaaaaaaaaaa: 'x'.repeat(61),
        },
      },
      { accountNames: { '0123456789abcdef': 'Home' } },
    ],
    ['names that are no object', { accountNames: 'Home' }, { accountNames: {} }],
    ['a flag that is a word', { keepText: 'false', language: 'pt-BR' }, { keepText: true, language: 'pt-BR' }],
  ])('falls back field by field: %s', (_name, stored, expected) =>
    expect(readSettings(stored)).toMatchObject(expected),
  );
});

import { expect, it, vi } from 'vitest';

import { demoSettings } from '../../../../components/demo/demo-settings';
import type { DriverSettings, SettingsPort } from '../../../../components/page/services';

const REAL: DriverSettings = {
  watch: { gmail: true },
  consentAt: '2026-11-01T00:00:00.000Z',
  paused: false,
  keepText: false,
  language: 'es',
  place: 'us',
  remind: true,
  accountNames: { '0123456789abcdef': 'Mine' },
};

function port(): SettingsPort & { readonly set: ReturnType<typeof vi.fn> } {
  return { get: async () => REAL, set: vi.fn(async () => undefined), watch: () => () => undefined };
}

it('shows the driver’s language and place, and none of the rest that is hers', async () => {
  expect(await demoSettings(port()).get()).toMatchObject({
    language: 'es',
    place: 'us',
    keepText: true,
    remind: false,
    accountNames: {},
  });
});

it('never writes what is chosen in the demo', async () => {
  const real = port();
  const demo = demoSettings(real);
  const heard = vi.fn();
  demo.watch(heard);
  await demo.set({ place: 'ca' });

  expect(real.set).not.toHaveBeenCalled();
  expect(heard).toHaveBeenCalledWith(expect.objectContaining({ place: 'ca' }));
  expect((await demo.get()).place).toBe('ca');
});

import type { DriverSettings, SettingsPort } from '../page/services';

/**
 * The settings as the made-up case sees them: the driver's own language and place; what she chooses there is forgotten with the page.
 */
export function demoSettings(real: SettingsPort): SettingsPort {
  let own: Partial<DriverSettings> = { remind: false, accountNames: {}, keepText: true };
  let heard: ((next: DriverSettings) => void) | null = null;
  return {
    get: async () => ({ ...(await real.get()), ...own }),
    set: async (change) => {
      own = { ...own, ...change };
      heard?.({ ...(await real.get()), ...own });
    },
    watch: (callback) => {
      heard = callback;
      const stop = real.watch((next) => callback({ ...next, ...own }));
      return () => {
        heard = null;
        stop();
      };
    },
  };
}

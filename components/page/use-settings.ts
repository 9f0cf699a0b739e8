import { useEffect, useState } from 'react';

import type { DriverSettings, Preferences, SettingsPort } from './services';

/** The settings, live: null until they are read. */
export function useSettings(port: SettingsPort): Preferences | null {
  const [settings, setSettings] = useState<DriverSettings | null>(null);
  useEffect(() => {
    let gone = false;
    const stop = port.watch(setSettings);
    void port.get().then((read) => {
      if (!gone) setSettings(read);
    });
    return () => {
      gone = true;
      stop();
    };
  }, [port]);
  if (settings === null) return null;
  const change = async (part: Partial<DriverSettings>): Promise<boolean> => {
    try {
      await port.set(part);
      setSettings((before) => (before === null ? null : { ...before, ...part }));
      return true;
    } catch {
      return false;
    }
  };
  return { settings, change };
}

/** The webmails as the driver has them: what is switched on and allowed, and where. */
import { registerScripts, type Watched } from '../../platform/content-scripts';
import { withLock } from '../../platform/locks';
import { originPermissions } from '../../platform/permissions';
import { endElsewhere, refreshTabs } from '../../platform/tabs';
import { settings, type Settings } from '../../storage/settings';
import { originsOf, WEBMAILS } from '../../webmail/hosts';
import { welcomeFor } from './welcome-for';

/** What she switched on, at those of its addresses the browser lets us read. */
async function watched({ consentAt, watch, ownHosts }: Settings): Promise<readonly Watched[]> {
  const chosen = consentAt === null ? [] : WEBMAILS.filter(({ id }) => watch[id] === true);
  return Promise.all(
    chosen.map(async (host) => {
      const places = originsOf(host, ownHosts);
      const allowed = await Promise.all(places.map(originPermissions.has));
      return { host, origins: places.filter((_, index) => allowed[index]) };
    }),
  );
}

/**
 * Brings the browser in line with what is switched on: the scripts of watched webmails are registered, those of others are not;
 * every open tab of one is told to begin or to repaint, and whatever of ours runs elsewhere to take its marks away.
 */
export async function followWebmails(): Promise<void> {
  await withLock('webmails', async () => {
    const all = await watched(await settings.get());
    // What can't be registered must not keep a tab from being told to stop.
    await registerScripts(all).catch((error: unknown) => console.error('Redress could not start in a webmail', error));
    await refreshTabs(all, welcomeFor);
    await endElsewhere(all);
  });
}

/** The record changed: every open webmail tab asks again for its marks. */
export async function repaintWebmails(): Promise<void> {
  await refreshTabs(await watched(await settings.get()), welcomeFor);
}

/** Addresses of self-hosted webmails that the driver named, by webmail. */
export async function ownHosts(): Promise<Settings['ownHosts']> {
  return (await settings.get()).ownHosts;
}

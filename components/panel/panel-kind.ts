import type { DriverSettings } from '../page/services';
import { watchesAny } from '../webmail/access';
import type { TabFacts } from './tab-port';
import type { PanelStateKind } from './PanelState';

/**
 * What the panel shows: the notice in focus, or one of the quiet states. A page that can't be read does not take
 * the notice away, which the driver may be answering: the panel says so above it. `allowed`: the origins the browser
 * lets us read.
 */
export function panelKind(
  settings: DriverSettings,
  allowed: ReadonlySet<string>,
  tab: TabFacts | null,
): PanelStateKind | 'notice' {
  if (settings.consentAt === null) return 'no-consent';
  if (settings.paused) return 'paused';
  if (!watchesAny(settings, allowed)) return 'not-watching';
  if (tab === null) return 'nothing-open';
  if (tab.messageId !== null) return 'notice';
  if (tab.page?.message.state === 'blind') return 'blind';
  if (tab.unlogged !== null) return tab.unlogged.verdict.category === 'unknown-flex' ? 'unknown-flex' : 'ordinary';
  if (tab.page?.list.state === 'blind') return 'blind';
  if (tab.page?.list.state === 'degraded' || tab.page?.message.state === 'degraded') return 'degraded';
  return 'nothing-open';
}

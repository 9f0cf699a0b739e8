import type { DriverSettings } from '../page/services';
import type { TabFacts } from './tab-port';
import type { PanelStateKind } from './PanelState';

/**
 * What the panel shows: the notice in focus, or one of the quiet states. An opened message that can't be
 * read comes before the notice in focus, which would be about another message.
 */
export function panelKind(settings: DriverSettings, tab: TabFacts | null): PanelStateKind | 'notice' {
  if (settings.consentAt === null) return 'no-consent';
  if (settings.paused) return 'paused';
  if (tab === null) return 'nothing-open';
  if (tab.page?.message.state === 'blind') return 'blind';
  if (tab.messageId !== null) return 'notice';
  if (tab.unlogged !== null) return tab.unlogged.verdict.category === 'unknown-flex' ? 'unknown-flex' : 'ordinary';
  if (tab.page?.list.state === 'blind') return 'blind';
  if (tab.page?.list.state === 'degraded' || tab.page?.message.state === 'degraded') return 'degraded';
  return 'nothing-open';
}

import type { GlitchKind } from '../../utils/app/journal/glitch-view';
import type { IconName } from '../ui/icon-paths';

/** A drawing for each thing the app does, always beside its word. */
export const GLITCH_ICONS: Readonly<Record<GlitchKind, IconName>> = {
  'stop-removed': 'listOff',
  'route-reassigned': 'route',
  'scan-refused': 'barcode',
  'gps-wrong': 'pin',
  'app-crashed': 'phone',
  'station-closed': 'lock',
  other: 'edit',
};

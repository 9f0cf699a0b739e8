import type { Tier } from '../../utils/core/types';
import type { IconName } from '../ui/icon-paths';
import type { Tone } from '../ui/Callout';

/** How a tier is drawn: its shape tells it apart without colour; red is kept for a lost account. */
export const TIER_LOOKS: Readonly<Record<Tier, { readonly icon: IconName; readonly tone: Tone }>> = {
  warning: { icon: 'triangle', tone: 'care' },
  'final-warning': { icon: 'triangles', tone: 'care' },
  suspension: { icon: 'pause', tone: 'care' },
  'preliminary-notice': { icon: 'flag', tone: 'care' },
  deactivation: { icon: 'octagon', tone: 'grave' },
  termination: { icon: 'octagonX', tone: 'grave' },
  'appeal-result': { icon: 'balance', tone: 'calm' },
  reply: { icon: 'reply', tone: 'calm' },
  'action-needed': { icon: 'clock', tone: 'care' },
  info: { icon: 'info', tone: 'plain' },
  fraud: { icon: 'shieldOff', tone: 'care' },
  none: { icon: 'dot', tone: 'plain' },
};

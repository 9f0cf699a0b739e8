/** Which notices a glitch can have brought about: what the app did explains what the notice says. */
import type { FlaggedCategory } from '../types';
import type { GlitchKind } from './glitch';

/**
 * One reason for each kind, worded in the interface as `offer.fits.<kind>`. Our own reading of the categories' texts: a stop
 * that is taken away can't be picked up, what is not scanned does not count as done, a wrong place makes a driver late or
 * absent, and so on. `other` explains nothing by itself.
 */
export const GLITCH_FITS: Readonly<Record<GlitchKind, readonly FlaggedCategory[]>> = {
  // What the app takes off the list can't be picked up or delivered.
  'stop-removed': ['order-not-picked-up', 'undelivered-packages', 'packages-not-returned', 'late-delivery'],
  // What went to somebody else was not hers to do.
  'route-reassigned': ['order-not-picked-up', 'undelivered-packages', 'missed-block', 'late-forfeit', 'block-refused'],
  // Without a scan the app counts it as not done.
  'scan-refused': [
    'order-not-picked-up',
    'undelivered-packages',
    'packages-not-returned',
    'delivery-not-received',
    'late-delivery',
  ],
  // The app goes by where it takes her to be.
  'gps-wrong': ['late-arrival', 'missed-block', 'location-override', 'delivery-not-received', 'delivery-quality'],
  // Without the app there is no check-in, no scan and no finished stop.
  'app-crashed': [
    'late-arrival',
    'late-delivery',
    'missed-block',
    'late-forfeit',
    'undelivered-packages',
    'order-not-picked-up',
    'packages-not-returned',
  ],
  // At a closed station nobody can check in, load or bring back.
  'station-closed': ['late-arrival', 'missed-block', 'late-forfeit', 'order-not-picked-up', 'packages-not-returned'],
  other: [],
};

/** Whether a glitch of this kind can have led to a notice of that category. */
export function fits(what: GlitchKind, category: string): boolean {
  return GLITCH_FITS[what].some((one) => one === category);
}

/** What a letter says the app did: a clause that stands behind a date and a comma. */
import { fits } from '../record/glitch-fits';
import type { GlitchFacts, GlitchKind } from '../record/glitch';
import type { CategoryId } from '../types';

/** A glitch of the case, as it is now. */
export type CitedGlitch = Pick<GlitchFacts, 'what' | 'happenedAt'>;

/** By language of the letter. `other` has none: what it was stands in the driver's own words only. */
const CLAUSES: Readonly<Record<string, Readonly<Record<Exclude<GlitchKind, 'other'>, string>>>> = {
  en: {
    'stop-removed': 'the app removed a stop from my itinerary',
    'route-reassigned': 'the app gave my route to someone else',
    'scan-refused': 'the app refused a scan',
    'gps-wrong': 'the app showed my location wrongly',
    'app-crashed': 'the app crashed',
    'station-closed': 'the station was closed',
  },
  es: {
    'stop-removed': 'la app quitó una parada de mi itinerario',
    'route-reassigned': 'la app le dio mi ruta a otra persona',
    'scan-refused': 'la app rechazó un escaneo',
    'gps-wrong': 'la app mostró mal mi ubicación',
    'app-crashed': 'la app se cerró',
    'station-closed': 'la estación estaba cerrada',
  },
};

/** The clause for a kind in a language; empty where there is none. */
export function glitchClause(what: GlitchKind, language: string): string {
  return what === 'other' ? '' : (CLAUSES[language]?.[what] ?? '');
}

/**
 * The one glitch a letter cites: of those that have a clause, the first that explains the notice, else the first at all.
 * Null where the case has none.
 */
export function glitchToCite(glitches: readonly CitedGlitch[], category: CategoryId): CitedGlitch | null {
  const cited = glitches
    .filter(({ what }) => what !== 'other')
    .toSorted((one, other) => Date.parse(one.happenedAt) - Date.parse(other.happenedAt));
  return cited.find(({ what }) => fits(what, category)) ?? cited[0] ?? null;
}

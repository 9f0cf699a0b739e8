import { noteVisit } from '../../storage/visit';
import type { Deps } from '../deps';

/** Notes that the driver looks at the overview; gives back when her last visit ended, null at the first or where the browser keeps none. */
export async function visitBefore({ now, madeUp }: Pick<Deps, 'now' | 'madeUp'>): Promise<string | null> {
  if (madeUp) return null;
  return noteVisit(now()).catch(() => null);
}

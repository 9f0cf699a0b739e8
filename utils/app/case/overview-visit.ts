import { noteVisit } from '../../storage/visit';
import type { Deps } from '../deps';

/** Notes that the driver looks at the overview; gives back when her last visit ended, null at the first or where the browser keeps none. */
export async function visitBefore({ now }: Pick<Deps, 'now'>): Promise<string | null> {
  return noteVisit(now()).catch(() => null);
}

/** A database whose writes fail. */
import type { DBCore, Middleware } from 'dexie';

import type { RedressDatabase } from '../../../utils/storage/database';

/** Lets `before` writes through, then fails every write with an error of that name until it is taken out again. */
export function breaking(name: string, before: number): Middleware<DBCore> & { name: string } {
  let writes = 0;
  return {
    stack: 'dbcore',
    name: 'breaking',
    create: (core) => ({
      ...core,
      table: (table) => {
        const under = core.table(table);
        return {
          ...under,
          mutate: (request) => {
            writes += 1;
            return writes > before
              ? Promise.reject(Object.assign(new Error('made-up failure'), { name }))
              : under.mutate(request);
          },
        };
      },
    }),
  };
}

/** Changes how a database works and opens it again. */
export async function reopenWith(db: RedressDatabase, change: () => void): Promise<void> {
  db.close({ disableAutoOpen: false });
  change();
  await db.open();
}

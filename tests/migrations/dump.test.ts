import { expect, it } from 'vitest';

import { NATIVE_VERSION } from '../../utils/storage/database';
import { freshBrowser, makeDeps } from '../unit/app/made-up';
import { dumpOf } from './dump';
import { writeStory } from './story';

it('the current code writes the stored dump of its version; if the shape changed, add a migration (see README.md here)', async () => {
  freshBrowser();
  const deps = await makeDeps();
  await writeStory(deps);
  deps.db.close();
  const dump = await dumpOf(deps.db.name);
  expect(dump.version).toBe(NATIVE_VERSION);
  await expect(`${JSON.stringify(dump, null, 2)}\n`).toMatchFileSnapshot(`dumps/v${NATIVE_VERSION / 10}.json`);
});

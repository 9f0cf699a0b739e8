import { afterEach, beforeEach } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

import { removeAll } from './unit/components/render';

/** Test files share one browser (vitest.config.ts): what one left in its stores is not there for the next. */
beforeEach(() => fakeBrowser.reset());

/** Nor what it drew. Said here, since a module shared by the files says it for the first of them only. */
afterEach(removeAll);

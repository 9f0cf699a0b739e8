import { beforeEach } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

/** Test files share one browser (vitest.config.ts): what one left in its stores is not there for the next. */
beforeEach(() => fakeBrowser.reset());

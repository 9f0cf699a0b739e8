import { beforeEach } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

/** Test files share one browser (vitest.config.ts): what one left in its stores is not there for the next. */
beforeEach(() => fakeBrowser.reset());

/** A screen brings its texts, a component drawn alone does not: tests/structure/text-parts.test.ts sees that none is missing. */
import.meta.glob('../utils/i18n/parts/*.ts', { eager: true });

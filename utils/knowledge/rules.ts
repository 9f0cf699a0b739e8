import packed from 'virtual:rules';

import { unpackTriage } from './split';

/** What mail is judged by. Large: reached through `load.ts`, which loads it when it is asked for. */
export const rules = unpackTriage(packed);

import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';

import { patternsService } from '../utils/app/patterns/patterns-service';
import { isToPatternsWorker } from '../utils/app/patterns/patterns-views';
import { openDatabase } from '../utils/storage/database';
import { tookKey } from '../utils/storage/sealing';

/** Counts what is in the record, for the page that started it. */
export default defineUnlistedScript(() => {
  const answer = patternsService(() => openDatabase());
  globalThis.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
    if (tookKey(data)) return;
    if (!isToPatternsWorker(data)) return;
    answer(data)
      .then((message) => globalThis.postMessage(message))
      .catch(reportError);
  });
});

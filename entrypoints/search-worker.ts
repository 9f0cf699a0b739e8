import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';

import { searchService } from '../utils/app/search/search-service';
import { isToSearchWorker } from '../utils/app/search/search-views';
import { openDatabase } from '../utils/storage/database';
import { tookKey } from '../utils/storage/sealing';

/** Holds the words of the record in memory, and looks things up for the page that started it. */
export default defineUnlistedScript(() => {
  const answer = searchService(
    () => openDatabase(),
    (message) => globalThis.postMessage(message),
  );
  globalThis.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
    if (tookKey(data)) return;
    if (isToSearchWorker(data)) answer(data).catch(reportError);
  });
});

import '../../utils/i18n/parts/history';

import { useState } from 'react';

import type { SearchQuery } from '../../utils/app/search/search-views';
import { Search } from './Search';
import { useSearch } from './use-search';

/** Finds shown at first, and added by each "Show more". */
const PAGE = 30;

/** What was looked for last, so that the way back from a find leads to the others. Gone with the page. */
let last: SearchQuery = { words: '', kind: null, limit: PAGE };

/** Search over the record, live. */
export function SearchScreen() {
  const [query, setQuery] = useState(last);
  const { answer, again } = useSearch(query);
  const change = (next: SearchQuery): void => {
    last = next;
    setQuery(next);
  };
  return (
    <Search
      query={query}
      answer={answer}
      onWords={(words) => change({ ...query, words, limit: PAGE })}
      onKind={(kind) => change({ ...query, kind, limit: PAGE })}
      onMore={() => change({ ...query, limit: query.limit + PAGE })}
      onTryAgain={again}
    />
  );
}

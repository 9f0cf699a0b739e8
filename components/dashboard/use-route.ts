import { useSyncExternalStore } from 'react';

/** The dashboard's places, as they stand after `#`. */
export type Route =
  | { readonly at: 'history' | 'paste' | 'files' | 'settings' }
  | { readonly at: 'notice'; readonly id: string }
  /** `from`: the kept message that words are taken from. */
  | { readonly at: 'phrases'; readonly from: string | null };

/** Reads a location hash; what it does not know is the history. */
export function readRoute(hash: string): Route {
  const [, place, rest] = /^#\/([a-z]*)(?:\/(.*))?$/.exec(hash) ?? [];
  if (place === 'paste' || place === 'files' || place === 'settings') return { at: place };
  if (place === 'phrases') return { at: 'phrases', from: rest === undefined || rest === '' ? null : decoded(rest) };
  if (place === 'notice' && rest !== undefined && rest !== '') return { at: 'notice', id: decoded(rest) };
  return { at: 'history' };
}

/** The hash of one notice. Ids hold colons and slashes, so they are encoded. */
export function noticeHash(id: string): string {
  return `#/notice/${encodeURIComponent(id)}`;
}

/** Where words of a notice are taught, from the address of the notice. */
export function phrasesHref(noticeHref: string): string {
  return noticeHref.replace('#/notice/', '#/phrases/');
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

export function useRoute(): Route {
  const hash = useSyncExternalStore(
    (changed) => {
      addEventListener('hashchange', changed);
      return () => removeEventListener('hashchange', changed);
    },
    () => location.hash,
  );
  return readRoute(hash);
}

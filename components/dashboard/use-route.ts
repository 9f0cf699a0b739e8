import { useSyncExternalStore } from 'react';

import { isSettingsPart, type SettingsPartId } from '../settings/settings-parts';

/** Places that are nothing but themselves. */
const PLACES = ['history', 'search', 'patterns', 'paste', 'files', 'help', 'check'] as const;
type Place = (typeof PLACES)[number];

/** The dashboard's places, as they stand after `#`. */
export type Route =
  | { readonly at: 'overview' | Place }
  /** `dossier`, `story`: of the case with this id. */
  | { readonly at: 'notice' | 'case' | 'dossier' | 'story'; readonly id: string }
  /** `id`: the message it is about; null for words she types in. */
  | { readonly at: 'wording'; readonly id: string | null }
  /** `site`: an address to watch that the driver comes from. `part`: what of the settings she wants to see. */
  | { readonly at: 'settings'; readonly site: string | null; readonly part?: SettingsPartId }
  /** `id`: one item, or why there is none; null for all of them. */
  | { readonly at: 'evidence'; readonly id: string | null }
  /** `id`: one entry, or `new`; null for all of them. */
  | { readonly at: 'journal'; readonly id: string | null }
  /** `id`: one of the driver's own letters, or `new`; null for all of them. */
  | { readonly at: 'letters'; readonly id: string | null }
  /** `from`: the kept message that words are taken from. */
  | { readonly at: 'phrases'; readonly from: string | null };

/** Reads a location hash; what it does not know is the overview. */
export function readRoute(hash: string): Route {
  const [, place, rest] = /^#\/([a-z]*)(?:\/(.*))?$/.exec(hash) ?? [];
  const id = rest === undefined || rest === '' ? null : decoded(rest);
  const plain = PLACES.find((one) => one === place);
  if (plain !== undefined) return { at: plain };
  if (place === 'settings')
    return isSettingsPart(id) ? { at: 'settings', site: null, part: id } : { at: 'settings', site: id };
  if (place === 'phrases') return { at: 'phrases', from: id };
  if (place === 'evidence') return { at: 'evidence', id };
  if (place === 'journal') return { at: 'journal', id };
  if (place === 'letters') return { at: 'letters', id };
  if (place === 'notice' && id !== null) return { at: 'notice', id };
  if (place === 'cases' && id !== null) return { at: 'case', id };
  if (place === 'dossier' && id !== null) return { at: 'dossier', id };
  if (place === 'story' && id !== null) return { at: 'story', id };
  if (place === 'wording') return { at: 'wording', id };
  return { at: 'overview' };
}

/** The hash of one notice. Ids hold colons and slashes, so they are encoded. */
export function noticeHash(id: string): string {
  return `#/notice/${encodeURIComponent(id)}`;
}

/** The hash of one case. */
export function caseHash(id: string): string {
  return `#/cases/${encodeURIComponent(id)}`;
}

/** The hash of the place where a dossier of one case is made. */
export function dossierHash(caseId: string): string {
  return `#/dossier/${encodeURIComponent(caseId)}`;
}

/** The hash of the place where a story is made of one case. */
export function storyHash(caseId: string): string {
  return `#/story/${encodeURIComponent(caseId)}`;
}

/** The hash of one item of evidence. */
export function evidenceHash(id: string): string {
  return `#/evidence/${encodeURIComponent(id)}`;
}

/** The hash of one entry of the journal. */
export function journalHash(id: string): string {
  return `#/journal/${encodeURIComponent(id)}`;
}

/** The hash of one of the driver's own letters. */
export function letterHash(id: string): string {
  return `#/letters/${encodeURIComponent(id)}`;
}

/** The hash of the settings, with an address that is to be watched. */
export function settingsHash(site: string): string {
  return `#/settings/${encodeURIComponent(site)}`;
}

/** Where words of a notice are taught, from the address of the notice. */
export function phrasesHref(noticeHref: string): string {
  return noticeHref.replace('#/notice/', '#/phrases/');
}

/** Where a file for the makers is made of a notice, from the address of the notice. */
export function wordingHref(noticeHref: string): string {
  return noticeHref.replace('#/notice/', '#/wording/');
}

/** The page of a case, from the address of one of its messages. */
export function caseHref(noticeHref: string, caseId: string): string {
  return noticeHref.replace(/#\/notice\/.*$/s, caseHash(caseId));
}

/** The page of an item of evidence, from the address of a message. */
export function evidenceHref(noticeHref: string, id: string): string {
  return noticeHref.replace(/#\/notice\/.*$/s, evidenceHash(id));
}

/** The page of an entry of the journal, from the address of a message. */
export function journalHref(noticeHref: string, id: string): string {
  return noticeHref.replace(/#\/notice\/.*$/s, journalHash(id));
}

/** The page of one of the driver's own letters, from the address of a message. */
export function lettersHref(noticeHref: string, id: string): string {
  return noticeHref.replace(/#\/notice\/.*$/s, letterHash(id));
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

/** Words of the page inside a dossier. It is read by others, so it speaks of the driver and not to her. */
import type { ScreenKnowledge } from '../../core/knowledge';
import type { Amendment } from '../../core/record/amend';
import { CATEGORIES } from '../../core/types';
import { el, type Child, type Markup } from '../../core/dossier/html';
import { clockTime, longDay, shortDay } from '../../i18n/dates';
import { hasText, type Translate } from '../../i18n/t';
import { inLanguage } from '../in-language';

export interface PageWords {
  readonly t: Translate;
  readonly language: string;
  readonly knowledge: ScreenKnowledge;
}

/** `Tuesday, November 17, 2026, 9:41 AM`; where the source showed none, that. */
export function moment(iso: string | null, { t, language }: PageWords): string {
  if (iso === null) return t('dossier.page.unknownDate');
  return [longDay(iso, language), clockTime(iso, language)].filter((part) => part !== '').join(', ');
}

/** The same, shorter, for a table. */
export function shortMoment(iso: string | null, { t, language }: PageWords): string {
  if (iso === null) return t('dossier.page.unknownDate');
  return [shortDay(iso, language), clockTime(iso, language)].filter((part) => part !== '').join(', ');
}

/** A category's name; its id where it has none. */
export function categoryName(id: string, { knowledge, language }: PageWords): string {
  const known = CATEGORIES.find((one) => one === id);
  return known === undefined ? id : (inLanguage(knowledge.names, language)?.[known].title ?? id);
}

/** A list of facts; those without a value are left out. */
export function facts(rows: readonly (readonly [name: string, value: Child])[]): Markup {
  const shown = rows.filter(([, value]) => value !== null && value !== '');
  return el(
    'dl',
    {},
    shown.map(([name, value]) => el('div', {}, el('dt', {}, name), el('dd', { dir: 'auto' }, value))),
  );
}

/** Changes of a kept entry, each with what stood there before and after. */
export function changes(amendments: readonly Amendment[], words: PageWords): Child {
  const { t } = words;
  return amendments
    .filter(({ field }) => field !== 'state')
    .map(({ at, field, from, to }) => {
      const key = `dossier.field.${field}`;
      const title = t('dossier.page.change', { day: shortMoment(at, words), field: hasText(key) ? t(key) : field });
      if (field === 'joined' || field === 'split' || field === 'case') return el('p', { class: 'change' }, title);
      return el(
        'div',
        { class: 'change' },
        el('p', {}, title),
        el('p', { dir: 'auto' }, el('del', {}, t('dossier.page.before', { value: valueWords(field, from, words) }))),
        el('p', { dir: 'auto' }, el('ins', {}, t('dossier.page.after', { value: valueWords(field, to, words) }))),
      );
    });
}

function valueWords(field: string, value: string, words: PageWords): string {
  const { t } = words;
  if (value === '') return t('dossier.page.nothing');
  if (field === 'happenedAt' || field === 'blockDate') return shortMoment(value, words);
  if (field === 'category') return categoryName(value, words);
  const family = { what: 'glitch', outcome: 'dossier.ended', tier: 'tier' }[field];
  const key = `${family ?? ''}.${value}`;
  return hasText(key) ? t(key) : value;
}

/** A path of the zip as a relative address: every sign that means something in one is written out. */
export function hrefOf(name: string): string {
  return name.split('/').map(encodeURIComponent).join('/');
}

/** Opened from a disk, such a file would run as a page of its own, without the policy this one has. */
const RUNS = /\.(?:x?html?|xht|svgz?|xml|xslt?|mht(?:ml)?|hta)$/i;

/** A file of the dossier as a link; of one that could run something, only its name. */
export function fileLink(name: string): Child {
  return RUNS.test(name) ? el('span', {}, name) : el('a', { href: hrefOf(name) }, name);
}

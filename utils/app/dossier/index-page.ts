/** `index.html` of a dossier: everything in it, without a script, for the screen and for paper. */
import { cspHash } from '../../core/dossier/csp';
import { DOSSIER_FILES } from '../../core/dossier/format';
import { el, page, type Child, type Markup } from '../../core/dossier/html';
import { INDEX_STYLE } from '../../core/dossier/page-style';
import { readerZone } from '../../i18n/dates';
import { direction } from '../../i18n/direction';
import type { CaseRow } from '../../storage/rows';
import { hasNotes } from './case-notes';
import type { Exhibit } from './dossier-exhibits';
import { exhibitArticle, exhibitTitle, type Sums } from './page-entries';
import { caseFactsPart, notesPart, timelinePart } from './page-case';
import { fileLink, moment, shortMoment, type PageWords } from './page-words';

export interface IndexContent {
  readonly exhibits: readonly Exhibit[];
  readonly sums: Sums;
  /** The case with its steps and notes, where these go in. */
  readonly notes: CaseRow | null;
  /** Entries the driver left out. */
  readonly left: number;
  /** What the case is called. */
  readonly title: string;
  /** Hash of the last link. */
  readonly head: string;
  /** ISO instant. */
  readonly madeAt: string;
}

/** The page as text. Only what is in the zip is ever loaded: pictures, by their place beside it. */
export function indexPage(made: IndexContent, words: PageWords): string {
  const { t, language } = words;
  const { title: name, head, madeAt } = made;
  const policy = `default-src 'none'; style-src ${cspHash(INDEX_STYLE)}; img-src 'self' file: blob:; base-uri 'none'; form-action 'none'`;
  return page(
    language,
    direction(language),
    [
      el('meta', { charset: 'utf-8' }),
      el('meta', { 'http-equiv': 'Content-Security-Policy', content: policy }),
      el('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
      el('meta', { name: 'referrer', content: 'no-referrer' }),
      el('title', {}, t('dossier.sheet', { name })),
    ],
    INDEX_STYLE,
    [
      el('a', { class: 'skip', href: '#list' }, t('dossier.page.skip')),
      el('div', { class: 'running' }, el('div', {}, el('span', { dir: 'auto' }, name), el('code', {}, head))),
      el(
        'main',
        {},
        el('h1', { dir: 'auto' }, t('dossier.sheet', { name })),
        el('p', {}, t('dossier.page.madeAt', { day: moment(madeAt, words) })),
        el('p', { class: 'soft' }, t('dossier.page.zone', { zone: readerZone() })),
        parts(made, words),
        el('footer', { class: 'soft' }, t('dossier.page.legal')),
      ),
    ],
  );
}

function parts(made: IndexContent, words: PageWords): Child {
  const { t } = words;
  const { exhibits, sums, notes } = made;
  const of = (type: Exhibit['type']): readonly Exhibit[] => exhibits.filter((exhibit) => exhibit.type === type);
  const articles = (type: Exhibit['type']): readonly Markup[] =>
    of(type).map((exhibit) => exhibitArticle(exhibit, sums, words));
  return [
    part('list', t('dossier.page.list'), [table(exhibits, words), leftLine(made.left, words)]),
    part('facts', t('dossier.page.facts'), caseFactsPart(exhibits, notes, words)),
    part('timeline', t('dossier.page.timeline'), timelinePart(exhibits, notes, words)),
    part('messages', t('dossier.page.messages'), articles('message')),
    part('journal', t('dossier.page.journal'), articles('glitch')),
    part('evidence', t('dossier.page.evidence'), articles('evidence')),
    notes === null || !hasNotes(notes) ? null : part('notes', t('dossier.page.notes'), notesPart(notes, words)),
    part('check', t('dossier.page.check'), checking(made.head, words)),
  ];
}

/** A titled part; none where it would hold nothing. */
function part(id: string, title: string, children: Child): Markup | null {
  const isEmpty = Array.isArray(children) && children.length === 0;
  if (isEmpty) return null;
  return el('section', { id, class: id, 'aria-labelledby': `${id}-h` }, el('h2', { id: `${id}-h` }, title), children);
}

function table(exhibits: readonly Exhibit[], words: PageWords): Markup {
  const { t } = words;
  const heads = [t('dossier.page.number'), t('dossier.page.what'), t('dossier.page.when'), t('dossier.page.file')];
  const rows = exhibits.map((exhibit) =>
    el(
      'tr',
      {},
      el('td', {}, String(exhibit.number)),
      el('td', { dir: 'auto' }, el('a', { href: `#n${exhibit.number}` }, exhibitTitle(exhibit, words))),
      el('td', {}, shortMoment(dateOf(exhibit), words)),
      el(
        'td',
        { dir: 'auto' },
        [exhibit.original, exhibit.file].map((file) => (file === null ? null : [fileLink(file), el('br')])),
      ),
    ),
  );
  const head = heads.map((title) => el('th', { scope: 'col' }, title));
  const inner = el('table', {}, el('thead', {}, el('tr', {}, head)), el('tbody', {}, rows));
  return el('div', { class: 'scroll', tabindex: '0', role: 'region', 'aria-labelledby': 'list-h' }, inner);
}

/** ISO instant by which an entry stands in order; null where its source showed none. */
export function dateOf(exhibit: Exhibit): string | null {
  return exhibit.type === 'message' ? exhibit.row.payload.message.date : new Date(exhibit.at).toISOString();
}

function leftLine(left: number, { t }: PageWords): Child {
  return left === 0 ? null : el('p', { class: 'soft' }, t('dossier.page.left', { count: left }));
}

function checking(head: string, { t }: PageWords): Child {
  return [
    el('p', {}, t('dossier.page.checkHow')),
    el('p', {}, el('a', { href: DOSSIER_FILES.verify }, DOSSIER_FILES.verify)),
    el('p', {}, t('dossier.page.checkCode')),
    el('p', {}, el('code', {}, head)),
    el('p', { class: 'soft' }, t('dossier.page.checkLimit')),
  ];
}

/** The entries of a dossier in full, as its page shows them. */
import { el, type Child, type Markup } from '../../core/dossier/html';
import { evidenceLabel } from '../../core/evidence/safe-name';
import { fromText } from '../../core/sender/from-text';
import { hasText } from '../../i18n/t';
import type { GlitchRow, MessageRow } from '../../storage/rows';
import { factsNow } from '../journal/glitch-now';
import { effective } from '../message/effective';
import type { Exhibit } from './dossier-exhibits';
import { evidenceBody } from './page-evidence';
import { categoryName, changes, facts, fileLink, moment, type PageWords } from './page-words';

/** A file's SHA-256 by its name in the zip. */
export type Sums = ReadonlyMap<string, string>;

/** What an entry is called in lists and headings. */
export function exhibitTitle(exhibit: Exhibit, words: PageWords): string {
  const { t } = words;
  if (exhibit.type === 'glitch') return t(`glitch.${factsNow(exhibit.row).what}`);
  if (exhibit.type === 'evidence') {
    const { number, payload } = exhibit.row;
    return `${evidenceLabel(number)} ${payload.facts.name}`;
  }
  const { subject } = exhibit.row.payload.message;
  return `${t(`dossier.kind.${exhibit.row.kind}`)}: ${subject ?? t('dossier.page.noSubject')}`;
}

/** One entry under its number. */
export function exhibitArticle(exhibit: Exhibit, sums: Sums, words: PageWords): Markup {
  const title = `${exhibit.number}. ${exhibitTitle(exhibit, words)}`;
  return el(
    'article',
    { id: `n${exhibit.number}` },
    el('h3', { dir: 'auto' }, title),
    exhibit.type === 'message'
      ? messageBody(exhibit.row, words)
      : exhibit.type === 'glitch'
        ? glitchBody(exhibit.row, words)
        : evidenceBody(exhibit, words),
    fileLines(exhibit, sums, words),
  );
}

function messageBody({ kind, payload }: MessageRow, words: PageWords): Child {
  const { t } = words;
  const { message, verdict, correction, amendments = [], source, loggedAt, clipped, dateText } = payload;
  const { category, tier } = effective(verdict, correction);
  const sender = verdict === null || kind === 'sent' ? '' : `sender.${verdict.sender.reason}`;
  return [
    facts([
      [t('dossier.page.from'), fromText(message.from)],
      [t('dossier.page.to'), message.to.map(fromText).join(', ')],
      [t('dossier.page.date'), message.date === null ? (dateText ?? moment(null, words)) : moment(message.date, words)],
      [t('dossier.page.subject'), message.subject ?? t('dossier.page.noSubject')],
      [t('dossier.page.attachments'), (message.attachments ?? []).join(', ')],
      [t('dossier.page.readAs'), kind === 'sent' ? '' : `${categoryName(category, words)} · ${t(`tier.${tier}`)}`],
      [t('dossier.page.sender'), hasText(sender) ? t(sender, { address: message.from?.address ?? '' }) : ''],
      [t('dossier.page.came'), t(`dossier.came.${source}`)],
      [t('dossier.page.kept'), moment(loggedAt, words)],
    ]),
    changes(amendments, words),
    message.text === null
      ? el('p', { class: 'soft' }, t('dossier.page.noText'))
      : el('div', { class: 'text', dir: 'auto' }, message.text),
    clipped ? el('p', { class: 'soft' }, t('dossier.page.cut')) : null,
  ];
}

function glitchBody(row: GlitchRow, words: PageWords): Child {
  const { t } = words;
  const { savedAt, amendments } = row.payload;
  const { happenedAt, blockDate, blockTime, station, words: own } = factsNow(row);
  const block = [blockDate === '' ? '' : moment(blockDate, words), blockTime].filter((part) => part !== '');
  return [
    facts([
      [t('dossier.page.when'), moment(happenedAt, words)],
      [t('dossier.page.block'), block.join(', ')],
      [t('fact.station'), station],
      [t('dossier.page.kept'), moment(savedAt, words)],
    ]),
    own === '' ? null : el('div', { class: 'text', dir: 'auto' }, own),
    changes(amendments, words),
  ];
}

/** The files of an entry, each with its sum. */
function fileLines({ type, file, original }: Exhibit, sums: Sums, { t }: PageWords): Child {
  const names: readonly (readonly [string, string])[] = [
    ...(original === null ? [] : [[t('dossier.page.original'), original] as const]),
    ...(file === null ? [] : [[t(type === 'message' ? 'dossier.page.asText' : 'dossier.page.file'), file] as const]),
  ];
  if (names.length === 0) return null;
  return el(
    'ul',
    { class: 'files' },
    names.map(([what, name]) =>
      el('li', {}, `${what}: `, fileLink(name), el('code', {}, `${t('dossier.page.sum')} ${sums.get(name) ?? ''}`)),
    ),
  );
}

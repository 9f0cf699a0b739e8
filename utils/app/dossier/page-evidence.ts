import { el, type Child } from '../../core/dossier/html';
import { evidenceLabel } from '../../core/evidence/safe-name';
import type { EvidenceSource } from '../../core/evidence/facts';
import { nowOf } from '../evidence/evidence-now';
import { isShown, type Exhibit } from './dossier-exhibits';
import { changes, facts, hrefOf, moment, type PageWords } from './page-words';

type EvidenceExhibit = Extract<Exhibit, { readonly type: 'evidence' }>;

const CAME = {
  file: 'dossier.came.choose',
  drop: 'dossier.came.drop',
  paste: 'dossier.came.paste',
  screenshot: 'dossier.came.screenshot',
  original: 'dossier.came.original',
  covered: 'dossier.came.covered',
} as const satisfies Record<EvidenceSource, string>;

/** An item of evidence: the picture where it is one, what is known of it, and where it came from. */
export function evidenceBody({ row, file, small }: EvidenceExhibit, words: PageWords): Child {
  const { t, language } = words;
  const { facts: known, source, amendments } = row.payload;
  const { picture } = known;
  const label = evidenceLabel(row.number);
  const shown = file !== null && isShown(row) ? file : small;
  const own = nowOf(row).words;
  const place = picture?.place == null ? '' : `${picture.place.latitude}, ${picture.place.longitude}`;
  const alt = own === '' ? t('dossier.page.picture', { label }) : own;
  return [
    file === null ? el('p', { class: 'care' }, t('dossier.page.noBytes')) : null,
    shown === null ? null : el('img', { src: hrefOf(shown), alt, loading: 'lazy' }),
    facts([
      [t('dossier.page.name'), known.name],
      [t('dossier.page.type'), known.type],
      [t('dossier.page.size'), t('dossier.page.bytes', { bytes: new Intl.NumberFormat(language).format(known.size) })],
      [t('dossier.page.taken'), picture?.takenAt ?? ''],
      [t('dossier.page.place'), place],
      [t('dossier.page.camera'), picture?.camera ?? ''],
      [t('dossier.page.changedAt'), known.fileAt === null ? '' : moment(known.fileAt, words)],
      [t('dossier.page.came'), t(CAME[source])],
      [t('dossier.page.kept'), moment(known.addedAt, words)],
      [t('dossier.page.words'), own],
      [t('dossier.page.sum'), file === null ? el('code', {}, known.sha256) : ''],
    ]),
    changes(amendments, words),
  ];
}

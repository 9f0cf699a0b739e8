/** What the page of a dossier says of the case itself. */
import { el, type Child, type Markup } from '../../core/dossier/html';
import { caseFacts } from '../../core/record/case-facts';
import { inOrder } from '../../core/record/timeline';
import { fromText } from '../../core/sender/from-text';
import type { CaseRow, MessageRow } from '../../storage/rows';
import { addressOf, tagsOf } from '../case/case-accounts';
import { factsOf } from '../case/case-messages';
import { inLanguage } from '../in-language';
import type { Exhibit } from './dossier-exhibits';
import { exhibitTitle } from './page-entries';
import { categoryName, changes, facts, moment, shortMoment, type PageWords } from './page-words';

/** What the case is called: the driver's own name where her notes go in, else what it is about. */
export function caseTitle(exhibits: readonly Exhibit[], row: CaseRow | null, words: PageWords): string {
  const { category } = caseFacts(messagesOf(exhibits).map(factsOf));
  return row?.payload.name ?? (category === null ? words.t('case.unnamed') : categoryName(category, words));
}

/** The facts, out of those messages only that are in the dossier. */
export function caseFactsPart(exhibits: readonly Exhibit[], row: CaseRow | null, words: PageWords): Markup {
  const { t, language } = words;
  const messages = messagesOf(exhibits);
  const known = caseFacts(messages.map(factsOf));
  const [tag] = tagsOf(messages);
  const lead = messages.find(({ id }) => id === known.lead);
  const outcome = row?.payload.outcome ?? null;
  const list = (values: readonly string[]): string =>
    new Intl.ListFormat(language, { type: 'unit', style: 'long' }).format(values);
  return facts([
    [t('dossier.page.about'), known.category === null ? '' : categoryName(known.category, words)],
    [t('dossier.page.grave'), known.tier === null ? '' : t(`tier.${known.tier}`)],
    [t('fact.blockDate'), known.blockDate === null ? '' : moment(known.blockDate, words)],
    [t('fact.blockTime'), known.blockTime ?? ''],
    [t('fact.station'), known.station ?? ''],
    [t('fact.orderIds'), list(known.orderIds)],
    [t('fact.trackingIds'), list(known.trackingIds)],
    [t('dossier.page.from'), fromText(lead?.payload.message.from ?? null)],
    [t('dossier.page.account'), tag === undefined ? '' : (addressOf(messages, tag) ?? '')],
    [t('dossier.page.deadline'), known.deadline === null ? '' : moment(known.deadline.date, words)],
    [t('dossier.page.outcome'), outcome === null ? '' : t(`dossier.ended.${outcome.kind}`)],
  ]);
}

function messagesOf(exhibits: readonly Exhibit[]): readonly MessageRow[] {
  return exhibits.flatMap((exhibit) => (exhibit.type === 'message' ? [exhibit.row] : []));
}

/** Everything in order, in a line each. `row` only where steps and notes go in. */
export function timelinePart(exhibits: readonly Exhibit[], row: CaseRow | null, words: PageWords): Child {
  const { t } = words;
  const lines = [
    ...exhibits.map((exhibit) => ({
      at: exhibit.at,
      seq: exhibit.seq,
      date: new Date(exhibit.at).toISOString(),
      what: el('a', { href: `#n${exhibit.number}` }, `${exhibit.number}. ${exhibitTitle(exhibit, words)}`),
    })),
    ...stepsOf(row, words).map(({ at, title }) => ({
      at: Date.parse(at),
      seq: 0,
      date: at,
      what: t('dossier.page.step', { title }),
    })),
  ];
  return el(
    'ol',
    { class: 'line' },
    inOrder(lines).map(({ date, what }) =>
      el('li', {}, el('time', { datetime: date }, shortMoment(date, words)), el('span', { dir: 'auto' }, what)),
    ),
  );
}

/** Steps with their notes, how it ended, and what of the case was changed. */
export function notesPart(row: CaseRow, words: PageWords): Child {
  const { t } = words;
  const { outcome, amendments, lostAccess, lostPay } = row.payload;
  const pay = (lostPay?.blocks ?? []).map(({ day, block, hours, pay: amount, note }) =>
    [day, block, hours === '' ? '' : `${hours} h`, amount === '' ? '' : `${amount} ${lostPay?.currency ?? ''}`, note]
      .filter((part) => part.trim() !== '')
      .join(', '),
  );
  return [
    stepsOf(row, words).map(({ at, title, note }) =>
      el(
        'div',
        { class: 'change' },
        el('p', {}, `${shortMoment(at, words)} · ${t('dossier.page.step', { title })}`),
        note === '' ? null : el('p', { dir: 'auto' }, note),
      ),
    ),
    outcome === null
      ? null
      : facts([
          [t('dossier.page.outcome'), `${t(`dossier.ended.${outcome.kind}`)}, ${moment(outcome.at, words)}`],
          [t('dossier.page.words'), outcome.note],
        ]),
    lostAccess == null ? null : facts([[t('dossier.page.lostAccess'), moment(lostAccess, words)]]),
    pay.length === 0 ? null : el('p', {}, t('dossier.page.lostPay')),
    pay.length === 0 ? null : el('ul', {}, ...pay.map((line) => el('li', { dir: 'auto' }, line))),
    changes(amendments, words),
  ];
}

interface StepTaken {
  /** ISO instant. */
  readonly at: string;
  readonly title: string;
  readonly note: string;
}

/** A step that is not for her is nothing that happened. */
function stepsOf(row: CaseRow | null, { knowledge, language }: PageWords): readonly StepTaken[] {
  const steps = Object.entries(row?.payload.steps ?? {}).filter(([, { notForMe }]) => notForMe !== true);
  return steps.map(([id, { doneAt, note }]) => {
    const route = knowledge.routes.find((one) => one.id === id);
    return { at: doneAt, title: inLanguage(route?.text, language)?.title ?? id, note };
  });
}

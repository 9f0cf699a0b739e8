/** Finds as the screen draws them: read from the record as it is now, with what was found marked. */
import { beginning, excerpt, marked, type Excerpt } from '../../core/search/highlight';
import type { Found } from '../../core/search/search-index';
import { fromText } from '../../core/sender/from-text';
import type { RedressDatabase } from '../../storage/database';
import type { CaseRow, EvidenceRow, GlitchRow, MessageRow } from '../../storage/rows';
import { entryOf } from '../message/entry-view';
import { evidenceView } from '../evidence/evidence-view';
import { factsNow } from '../journal/glitch-now';
import type { SearchHit, SearchLabels } from './search-views';

/** The hits of some finds, in their order; a row that has gone meanwhile is left out. Rejects when the database can't be read. */
export async function searchHits(
  db: RedressDatabase,
  found: readonly Found[],
  labels: SearchLabels,
): Promise<readonly SearchHit[]> {
  const hits = await db.transaction('r', [db.messages, db.glitches, db.evidence, db.cases], () =>
    Promise.all(found.map((one) => hitOf(db, one, labels))),
  );
  return hits.filter((hit) => hit !== null);
}

async function hitOf(db: RedressDatabase, { id: ref, terms }: Found, labels: SearchLabels): Promise<SearchHit | null> {
  const [, kind, id = ''] = /^(case|glitch|evidence):(.*)$/su.exec(ref) ?? [];
  if (kind === 'glitch') return ofRow(await db.glitches.get(id), (row) => glitchHit(ref, row, terms, labels));
  if (kind === 'evidence') return ofRow(await db.evidence.get(id), (row) => evidenceHit(ref, row, terms));
  if (kind === 'case') return ofRow(await db.cases.get(id), (row) => caseHit(ref, row, terms));
  return ofRow(await db.messages.get(ref), (row) => messageHit(row, terms));
}

function ofRow<Row>(row: Row | undefined, hit: (row: Row) => SearchHit): SearchHit | null {
  return row ? hit(row) : null;
}

type Terms = ReadonlySet<string>;

function messageHit(row: MessageRow, terms: Terms): SearchHit {
  const { message } = row.payload;
  return {
    type: 'message',
    ref: row.id,
    id: row.id,
    entry: entryOf(row),
    subject: marked(message.subject ?? '', terms),
    from: marked(fromText(message.from), terms),
    excerpt: shown([message.text ?? '', (message.attachments ?? []).join(', ')], terms),
  };
}

function glitchHit(ref: string, row: GlitchRow, terms: Terms, labels: SearchLabels): SearchHit {
  const { id, payload } = row;
  const facts = factsNow(row);
  return {
    type: 'glitch',
    ref,
    id,
    title: marked(labels.glitches[facts.what] ?? facts.what, terms),
    date: facts.happenedAt,
    station: marked(facts.station, terms),
    excerpt: shown([facts.words, ...payload.amendments.map(({ from }) => from), facts.blockTime], terms),
  };
}

function evidenceHit(ref: string, row: EvidenceRow, terms: Terms): SearchHit {
  const { id, label, facts, words, amendments } = evidenceView(row);
  return {
    type: 'evidence',
    ref,
    id,
    title: marked(`${label} ${facts.name}`, terms),
    date: facts.addedAt,
    excerpt: shown([words, ...amendments.map(({ from }) => from), facts.picture?.camera ?? ''], terms),
  };
}

function caseHit(ref: string, { id, payload }: CaseRow, terms: Terms): SearchHit {
  const { name, openedAt, outcome, steps } = payload;
  const notes = Object.values(steps).map(({ note }) => note);
  return {
    type: 'case',
    ref,
    id,
    name: name === null ? null : marked(name, terms),
    date: openedAt,
    excerpt: shown([outcome?.note ?? '', ...notes], terms),
  };
}

/** Where something stands in the first text that has it; else how the first one begins. */
function shown(texts: readonly string[], terms: Terms): Excerpt | null {
  for (const text of texts) {
    const found = excerpt(text, terms);
    if (found) return found;
  }
  const first = texts.find((text) => text.trim() !== '');
  return first === undefined ? null : beginning(first);
}

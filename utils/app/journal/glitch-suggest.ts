import {
  matchGlitches,
  type GlitchMatch,
  type GlitchToMatch,
  type NoticeToMatch,
} from '../../core/record/match-glitch';
import { localDay } from '../../i18n/dates';
import { rowsOfCase } from '../../storage/messages';
import { refOf, type MessageRow } from '../../storage/rows';
import { factsOf } from '../case/case-messages';
import type { Deps } from '../deps';
import { glitchView, type GlitchView } from './glitch-view';

export type { GlitchMatch } from '../../core/record/match-glitch';

/** An entry that may belong to a case, with the reason. */
export interface GlitchOfferView {
  readonly entry: GlitchView;
  readonly match: GlitchMatch;
}

/** Offers at a time: beyond it, the reasons say less than the journal itself. */
const MOST = 6;

/**
 * Entries in no case yet that may belong to this one, the strongest reason first. Those the driver kept out of it are not
 * among them. Rejects when the database can't be read.
 */
export async function suggestGlitches({ db }: Pick<Deps, 'db'>, caseId: string): Promise<readonly GlitchOfferView[]> {
  const [row, messages, loose] = await db.transaction('r', [db.cases, db.messages, db.glitches], () =>
    Promise.all([db.cases.get(caseId), rowsOfCase(db, caseId), db.glitches.where('caseId').equals('').toArray()]),
  );
  const out = new Set(row?.payload.apartFrom ?? []);
  const views = loose.filter(({ id }) => !out.has(refOf('glitches', id))).map(glitchView);
  const byId = new Map(views.map((view) => [view.id, view]));
  const notices = messages.filter(({ kind }) => kind === 'notice').map(noticeToMatch);
  return matchGlitches(notices, views.map(glitchToMatch))
    .slice(0, MOST)
    .flatMap((match) => {
      const entry = byId.get(match.glitchId);
      return entry ? [{ entry, match }] : [];
    });
}

function noticeToMatch(row: MessageRow): NoticeToMatch {
  const { category, fields } = factsOf(row);
  const { date } = row.payload.message;
  return { day: date === null ? null : localDay(new Date(date)), category, fields };
}

function glitchToMatch({ id, facts }: GlitchView): GlitchToMatch {
  const { what, happenedAt, blockDate, blockTime, station } = facts;
  return { id, what, day: localDay(new Date(happenedAt)), blockDate, blockTime, station };
}

/** What there is to remind of, out of the plans of all open cases. Run by our pages, when what is in the record changed. */
import type { PlanRow } from '../../core/plan/plan';
import { sha256Hex } from '../../core/record/hash';
import { withLock } from '../../platform/locks';
import { storedHeader } from '../../storage/lock-state';
import { rowsOfCase } from '../../storage/messages';
import { reminders, REMINDERS_LOCK, type KeptReminder } from '../../storage/reminders';
import type { CaseRow } from '../../storage/rows';
import { settings, type Settings } from '../../storage/settings';
import { openCases } from '../case/case-dates';
import { planOf } from '../case/case-plan';
import type { Deps } from '../deps';
import { inLanguage } from '../in-language';

type Found = Omit<KeptReminder, 'since'>;
type Wanted = Pick<Settings, 'place' | 'remindOpenly'> & { readonly language: string };

/** Cases looked at: those with the newest entries. */
const MOST = 200;
/** Days before a date that the law sets and nobody can move: two weeks and one before it, too. */
const LONG_LEADS = [14, 7, 2, 0];
/** The end of a wait is no time limit: once, on the day. */
const WAIT_LEADS = [0];

/**
 * Finds what there is to remind of and leaves it for the background; nothing while reminding is switched off, or once the
 * signal says so. A date that was there before keeps the moment it was first seen. Rejects when the database can't be read
 * or the browser can't store it.
 */
export async function keepReminders(
  deps: Pick<Deps, 'db' | 'knowledge' | 'now'>,
  language: string,
  signal: AbortSignal,
): Promise<void> {
  const { remind, ...settled } = await settings.get();
  if (!remind) return;
  // What is left for the background can be read without the key: with a lock it is a date and nothing more.
  const chosen = { ...settled, remindOpenly: settled.remindOpenly && (await storedHeader()) === null };
  const found: Found[] = [];
  for (const row of await openCases(deps.db).reverse().limit(MOST).toArray()) {
    if (signal.aborted) return;
    found.push(...(await ofCase(row, deps, { ...chosen, language })));
  }
  await withLock(REMINDERS_LOCK, async () => {
    // Switched off meanwhile, or everything deleted: the background has taken it away.
    if (signal.aborted || !(await settings.get()).remind) return;
    const before = await reminders.steps();
    const next = found.map((step): KeptReminder => {
      const known = before.find(({ id, day }) => id === step.id && day === step.day);
      return { ...step, since: known?.since ?? deps.now().getTime() };
    });
    if (JSON.stringify(next) !== JSON.stringify(before)) await reminders.setSteps(next);
  });
}

async function ofCase(
  row: CaseRow,
  { db, knowledge, now }: Pick<Deps, 'db' | 'knowledge' | 'now'>,
  { language, place, remindOpenly }: Wanted,
): Promise<readonly Found[]> {
  const plan = planOf({ row, messages: await rowsOfCase(db, row.id) }, { knowledge, now: now(), place });
  const waits = new Set<string>();
  return [...(plan?.amazon ?? []), ...(plan?.beside ?? [])].flatMap((step): readonly Found[] => {
    const dated = dateOf(step);
    if (dated === null) return [];
    if (step.state.kind === 'waiting') {
      // The letter and the step of waiting for its answer share one wait.
      if (waits.has(dated.day)) return [];
      waits.add(dated.day);
    }
    const id = sha256Hex(`${row.id}/${step.route.id}`).slice(0, 32);
    const title = remindOpenly ? inLanguage(step.route.text, language)?.title : undefined;
    return [{ id, caseId: row.id, ...dated, ...(title === undefined ? {} : { title }) }];
  });
}

function dateOf({ route, state, due }: PlanRow): Pick<KeptReminder, 'day' | 'leads'> | null {
  if (state.kind === 'waiting') return { day: state.until.day, leads: WAIT_LEADS };
  if (state.kind !== 'to-do' || due?.kind !== 'on' || due.passed) return null;
  return { day: due.day, ...(route.track === 'outside' ? { leads: LONG_LEADS } : {}) };
}

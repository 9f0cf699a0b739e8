/** Made-up cases: each notice in a thread of its own. No real person's name, address or mail. */
import { joinCase } from '../../../utils/app/case/case-rows';
import type { Deps } from '../../../utils/app/deps';
import { readThread } from '../../../utils/app/message/read-thread';
import type { CapturedMessage } from '../../../utils/messaging/contract';
import type { CaseRow } from '../../../utils/storage/rows';
import { save } from '../../../utils/storage/save';
import { NOTICE, NOW, threadOf } from './made-up';

/** Logs messages as one thread, and gives back the case of the first. */
export async function logThread(
  deps: Deps,
  threadId: string,
  messages: readonly Partial<CapturedMessage>[],
  account = 'driver@example.com',
): Promise<CaseRow> {
  const captured = messages.map((part, index) => ({ ...NOTICE, ...part, messageId: `${threadId}${index}` }));
  const { ids } = await readThread(deps, { ...threadOf(...captured), threadId, account });
  const row = await deps.db.messages.get(ids.find((id) => id !== null) ?? '');
  const found = await deps.db.cases.get(row?.caseId ?? '');
  if (!found) throw new Error('the thread opened no case');
  return found;
}

/** Cases without messages. */
export async function openCases(deps: Deps, ...ids: readonly string[]): Promise<void> {
  await save(deps, NOW, async (writer) => {
    for (const id of ids) await joinCase(writer, id, { at: NOW.getTime(), kind: 'evidence' });
  });
}

/** A notice about one block, which names its station. */
export function blockNotice(part: Partial<CapturedMessage> & { readonly about?: string } = {}): CapturedMessage {
  const { about = 'on November 2, 2026 at station DSE4', ...rest } = part;
  return {
    ...NOTICE,
    text: `Hello,\n\nOur records show that you did not pick up an assigned order for your Amazon Flex block ${about}. Not picking up orders may affect your eligibility to deliver with Amazon Flex.\n\nThe Amazon Flex Team`,
    ...rest,
  };
}

/** What every case holds: the ids of its messages, by its id. */
export async function contents({ db }: Pick<Deps, 'db'>): Promise<Readonly<Record<string, readonly string[]>>> {
  const rows = await db.messages.orderBy('at').toArray();
  const held = (id: string): readonly string[] => rows.filter(({ caseId }) => caseId === id).map((row) => row.id);
  const cases = await db.cases.toArray();
  if (rows.some(({ caseId }) => !cases.some(({ id }) => id === caseId))) throw new Error('a message has no case');
  return Object.fromEntries(cases.map(({ id }) => [id, held(id)]));
}

export function glitch(caseId: string, part: { readonly id?: string; readonly at?: number } = {}) {
  const { id = '00000000000000aa', at = Date.parse('2026-11-02T16:00:00Z') } = part;
  return {
    id,
    seq: 0,
    at,
    caseId,
    payload: {
      facts: {
        what: 'stop-removed' as const,
        happenedAt: new Date(at).toISOString(),
        blockDate: '2026-11-02',
        blockTime: '',
        station: 'DSE4',
        words: 'It was gone.',
      },
      savedAt: new Date(at).toISOString(),
      amendments: [],
    },
  };
}

// @vitest-environment node
import { beforeEach, describe, expect, it } from 'vitest';

import { undoCaseChange } from '../../../../utils/app/case/case-undo';
import type { Deps } from '../../../../utils/app/deps';
import { keepGlitchOut, linkGlitch } from '../../../../utils/app/journal/glitch-link';
import { saveGlitch } from '../../../../utils/app/journal/glitch-save';
import { suggestGlitches } from '../../../../utils/app/journal/glitch-suggest';
import { viewNotice } from '../../../../utils/app/notice/notice-view';
import { fillReply } from '../../../../utils/app/notice/letter';
import { rowsOfCase } from '../../../../utils/storage/messages';
import { freshBrowser, makeDeps } from '../made-up';
import { blockNotice, logThread } from '../made-up-cases';

let deps: Deps;
let caseId: string;

beforeEach(async () => {
  freshBrowser();
  deps = await makeDeps();
  caseId = (await logThread(deps, 'aa', [blockNotice()])).id;
});

async function note(id: string, part: Partial<Parameters<typeof saveGlitch>[2]> = {}): Promise<void> {
  const happenedAt = new Date(2026, 10, 2, 16, 5).toISOString();
  const input = { what: 'stop-removed', happenedAt, blockDate: '', blockTime: '', station: '', words: '' } as const;
  const result = await saveGlitch(deps, id, { ...input, ...part });
  if (!result.ok) throw new Error(result.why);
}

const [ONE, TWO, THREE] = ['1', '2', '3'].map((digit) => `000000000000000${digit}`) as [string, string, string];
const offered = async () => (await suggestGlitches(deps, caseId)).map(({ entry, match }) => [entry.id, match.reason]);

describe('glitches offered to a case', () => {
  it('are those of its block and the days around, by the driver’s own calendar, with the reason', async () => {
    await note(ONE, { happenedAt: new Date(2026, 10, 1, 23, 30).toISOString() });
    await note(TWO, { station: 'DSE4' });
    await note(THREE, { happenedAt: new Date(2026, 9, 20).toISOString() });
    expect(await offered()).toEqual([
      [TWO, 'same-block'],
      [ONE, 'near-day'],
    ]);
    expect((await suggestGlitches(deps, caseId))[0]?.match).toMatchObject({
      strength: 'strong',
      station: 'DSE4',
      fits: true,
    });
    expect(await suggestGlitches(deps, 'no such case')).toEqual([]);
  });

  it('are not those that belong to a case already', async () => {
    await note(ONE);
    await linkGlitch(deps, ONE, (await logThread(deps, 'bb', [blockNotice({ about: 'on October 1, 2026' })])).id);
    expect(await offered()).toEqual([]);
  });

  it('do not come back once the driver said no, until she takes that back', async () => {
    await note(ONE);
    const out = await keepGlitchOut(deps, caseId, ONE);
    expect(await offered()).toEqual([]);
    if (!out.ok) throw new Error(out.why);
    await undoCaseChange(deps, out.value);
    expect(await offered()).toEqual([[ONE, 'same-day']]);
  });
});

describe('the reply', () => {
  const replyView = async () => {
    const [row] = await rowsOfCase(deps.db, caseId);
    const reply = (await viewNotice(deps, row?.id ?? '', 'en'))?.reply;
    if (!reply) throw new Error('there is no letter');
    return reply;
  };
  const letter = async (): Promise<string> => {
    const reply = await replyView();
    return fillReply(deps, { reply, values: { ...reply.known, whatHappened: 'x', driverName: 'y' } }).text;
  };

  it('says what the app did only when the case has it', async () => {
    await note(ONE);
    expect(await letter()).not.toContain('the app removed');
    expect((await replyView()).blanks.map(({ id }) => id)).not.toContain('glitchWhat');
    await linkGlitch(deps, ONE, caseId);
    expect((await letter()).replaceAll(/\s/gu, ' ')).toContain(
      'On November 2, 2026 at 4:05 PM, the app removed a stop from my itinerary.',
    );
    expect((await replyView()).blanks.map(({ id }) => id)).toContain('glitchWhat');
  });

  it('leaves what the driver calls something else to her own words', async () => {
    await note(ONE, { what: 'other', words: 'It sang.' });
    await linkGlitch(deps, ONE, caseId);
    expect(await letter()).not.toContain('On November 2, 2026 at');
  });
});

import { beforeEach, describe, expect, it } from 'vitest';

import { accountTag } from '../../../../utils/core/record/keys';
import { caseSuggestions } from '../../../../utils/app/case/case-suggestions';
import { EVERYTHING, history } from '../../../../utils/app/message/history';
import { overview } from '../../../../utils/app/case/overview';
import { readThread } from '../../../../utils/app/message/read-thread';
import { ACCOUNT, freshBrowser, makeDeps, NOTICE, threadOf } from '../made-up';

const OTHER = 'robin.other@example.com';
const TEXT = NOTICE.text.replace('block on November 2', 'block on November 2, 2026 at station DSE4');
const FIRST = { ...NOTICE, text: TEXT };
const SECOND = {
  ...NOTICE,
  messageId: '198d000000000009',
  to: [{ address: OTHER }],
  date: '2026-11-04T10:00:00.000Z',
  text: TEXT.replace('Hello', 'Good morning'),
};

beforeEach(freshBrowser);

async function twoAccounts(second = OTHER) {
  const deps = await makeDeps();
  await readThread(deps, threadOf(FIRST));
  await readThread(deps, { ...threadOf(SECOND), threadId: '198d000000000009', account: second });
  return deps;
}

describe('mail of two accounts', () => {
  it('is two cases, even about one block, and neither is suggested for the other', async () => {
    const deps = await twoAccounts();
    const cases = await deps.db.cases.toArray();
    expect(cases).toHaveLength(2);
    for (const { id } of cases) expect(await caseSuggestions(deps, id, 'en')).toEqual([]);
  });

  it('is suggested where it is one account', async () => {
    const deps = await twoAccounts(ACCOUNT);
    const [one] = await deps.db.cases.toArray();
    expect(await caseSuggestions(deps, one?.id ?? '', 'en')).toMatchObject([{ reason: 'same-block' }]);
  });

  it('is named by its account in the history and in the list of cases, and can be looked at apart', async () => {
    const deps = await twoAccounts();
    const tags = [accountTag(OTHER), accountTag(ACCOUNT)];
    expect((await history(deps)).map(({ accounts }) => accounts)).toEqual(tags.map((tag) => [tag]));
    const { cases } = await overview(deps, { language: 'en', limit: 9, since: null });
    expect(cases.flatMap(({ accounts }) => accounts).toSorted()).toEqual(tags.toSorted());
    for (const account of tags) expect(await history(deps, { ...EVERYTHING, account })).toHaveLength(1);
  });

  it('leaves no address in a key or an index', async () => {
    const { db } = await twoAccounts();
    for (const table of [db.messages, db.cases, db.events])
      for (const { payload: _payload, ...plain } of (await table.toCollection().toArray()) as { payload?: unknown }[])
        expect(JSON.stringify(plain)).not.toContain('@');
  });
});

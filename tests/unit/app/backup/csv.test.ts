import { beforeEach, expect, it } from 'vitest';

import { CSV_COLUMNS, historyCsv, type CsvWords } from '../../../../utils/app/backup/csv';
import { correct } from '../../../../utils/app/message/correct';
import { readThread } from '../../../../utils/app/message/read-thread';
import { CANNED_ONE, freshBrowser, makeDeps, NOTICE, OWN_ANSWER, threadOf } from '../made-up';

beforeEach(freshBrowser);

const WORDS: CsvWords = {
  column: (column) => column,
  kind: (kind) => kind,
  category: (category) => category,
  tier: (tier) => tier,
  source: (source) => source,
  yes: 'yes',
};

it('the history as a table has a row for every message, oldest first, and no cell that acts', async () => {
  const deps = await makeDeps();
  const evil = { ...NOTICE, subject: '=HYPERLINK("https://example.com","Order Not Picked Up")' };
  const { ids } = await readThread(deps, threadOf(evil, OWN_ANSWER, CANNED_ONE));
  await correct(deps, { id: ids[0] ?? '', category: 'late-arrival', tier: 'warning' });
  const { file, name, rows } = await historyCsv(deps, WORDS);
  const text = await file.text();
  const lines = text.replace('\uFEFF', '').split('\r\n').slice(0, -1);
  expect([rows, name, file.type]).toEqual([3, 'redress-history-2026-11-20.csv', 'text/csv']);
  expect(lines[0]).toBe(CSV_COLUMNS.map((column) => `"${column}"`).join(','));
  expect(lines[1]).toMatch(
    /^"2026-11-03T09:41:20.000Z","notice","late-arrival","warning","yes","Amazon Flex <amazonflex/,
  );
  expect(lines[1]).toContain(`"'=HYPERLINK(""https://example.com""`);
  expect(lines[2]).toMatch(/^"2026-11-03T18:05:00.000Z","sent","","","",/);
  expect(lines[3]).toMatch(/"answer","canned-reply"/);
});

import { beforeEach, expect, it } from 'vitest';

import { StartReport } from '../../../../components/page/StartReport';
import type { StoreReport } from '../../../../utils/app/start';
import { freshBrowser, makeDeps } from '../../app/made-up';
import { render } from '../render';
import { WithMadeUpRecord } from '../with-record';

beforeEach(freshBrowser);

const NONE = { messages: 0, letters: 0, glitches: 0, evidence: 0 };
const FILE = { id: 'x', number: 7, name: 'list.png', sha256: 'f'.repeat(64) };

it.each<[string, StoreReport, readonly string[]]>([
  ['nothing while all is well', { state: 'ok' }, []],
  [
    'what was lost and came back',
    { state: 'restored', back: { messages: 4, letters: 0, glitches: 1, evidence: 2 }, gone: NONE, files: [], at: '' },
    ['Your browser lost 4 messages, 1 journal entry, and 2 items of evidence. All of it was restored'],
  ],
  [
    'what is lost for good',
    { state: 'restored', back: NONE, gone: { ...NONE, messages: 1 }, files: [], at: '' },
    ['Your browser damaged its storage', 'In neither copy, and so lost: 1 message.'],
  ],
  [
    'which files are gone',
    { state: 'restored', back: NONE, gone: NONE, files: [FILE], at: '' },
    ['1 file of your evidence is gone', 'E7 list.png'],
  ],
])('the report of the start says %s', async (_name, report, says) => {
  const host = await render(
    <WithMadeUpRecord deps={await makeDeps()} report={report}>
      <StartReport />
    </WithMadeUpRecord>,
  );
  for (const words of says) expect(host.textContent).toContain(words);
  if (says.length === 0) expect(host.textContent).toBe('');
});

// @vitest-environment node
import { beforeAll, describe, expect, it } from 'vitest';

import { addEvidence } from '../../../utils/app/evidence/add-evidence';
import { checkRecord } from '../../../utils/app/backup/check-record';
import type { Deps } from '../../../utils/app/deps';
import { saveGlitch } from '../../../utils/app/journal/glitch-save';
import { saveLetter } from '../../../utils/app/letter/letter-save';
import { mergeBackup } from '../../../utils/app/backup/merge-backup';
import { wipe } from '../../../utils/app/backup/wipe';
import type { OpenBackup } from '../../../utils/app/backup/read-backup';
import { checkStore } from '../../../utils/app/start';
import { readRecord } from '../../../utils/storage/read-record';
import { breaking, reopenWith } from '../storage/breaking';
import { backupOf, opened, withStory } from './backup/backups';
import { LETTER } from './letter/made-letters';
import { freshBrowser } from './made-up';

type Action = (deps: Deps, backup: OpenBackup) => Promise<{ ok: boolean; why?: string; detail?: string }>;

const ACTIONS: Readonly<Record<string, Action>> = {
  'an entry of the journal': (deps) =>
    saveGlitch(deps, '00000000000000a1', {
      what: 'stop-removed',
      happenedAt: '2026-11-02T16:05:00.000Z',
      blockDate: '2026-11-02',
      blockTime: '',
      station: '',
      words: 'Made-up words.',
    }),
  'a letter of her own': (deps) => saveLetter(deps, LETTER),
  'a file of evidence': (deps) =>
    addEvidence(deps, { file: new Blob(['made-up words']), name: 'a.txt', fileAt: null, source: 'file' }),
  'a backup brought back': mergeBackup,
};

/** Every name by which a browser was seen to abort a write, and none at all. */
const NAMES = ['QuotaExceededError', 'DataError', 'UnknownError', 'InvalidStateError', 'AbortError', ''];
const CASES = NAMES.flatMap((name) => [0, 1, 2].map((before) => [name, before] as const));

describe.each(Object.entries(ACTIONS))('on a full disk, %s', (what, action) => {
  let deps: Deps;
  let backup: OpenBackup;
  beforeAll(async () => {
    freshBrowser();
    deps = await withStory();
    backup = await opened(await backupOf(deps));
    if (what === 'a backup brought back') await wipe(deps);
  });

  it.each(CASES)('is not saved: "%s" after %i writes', async (name, before) => {
    const was = await readRecord(deps.db);
    const files = await deps.db.blobs.count();
    await reopenWith(deps.db, () => deps.db.use(breaking(name, before)));
    const result = await action(deps, backup);
    await reopenWith(deps.db, () => deps.db.unuse({ stack: 'dbcore', name: 'breaking' }));

    const isNamed = name === 'QuotaExceededError' && what === 'a file of evidence';
    const detail = name === '' ? 'unknown' : name;
    expect(result).toEqual({ ok: false, why: isNamed ? 'disk-full' : 'not-saved', detail });
    expect(await readRecord(deps.db)).toEqual(was);
    expect(await deps.db.blobs.count()).toBe(files);
  });

  it('is saved as soon as there is room, whole', async () => {
    expect(await action(deps, backup)).toMatchObject({ ok: true });
    expect(await checkStore(deps)).toEqual({ state: 'ok' });
    expect(await checkRecord(deps)).toMatchObject({ brokenAt: null, changed: [], missing: 0, withoutBytes: [] });
  });
});

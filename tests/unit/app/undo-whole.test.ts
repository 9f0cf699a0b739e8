// @vitest-environment node
/** An undo gives back all that went, and what two pages do at once leaves nothing half. */
import { beforeEach, describe, expect, it } from 'vitest';

import { addEvidence } from '../../../utils/app/evidence/add-evidence';
import { deleteCase } from '../../../utils/app/case/case-delete';
import { renameCase } from '../../../utils/app/case/case-rename';
import type { Deps } from '../../../utils/app/deps';
import { amendEvidence, tickItem } from '../../../utils/app/evidence/evidence-amend';
import { bytesOf } from '../../../utils/app/evidence/evidence-bytes';
import { amendGlitch } from '../../../utils/app/journal/glitch-amend';
import type { GlitchInput } from '../../../utils/app/journal/glitch-input';
import { linkGlitch } from '../../../utils/app/journal/glitch-link';
import { removeGlitch, restoreGlitch } from '../../../utils/app/journal/glitch-remove';
import { saveGlitch } from '../../../utils/app/journal/glitch-save';
import { linkEvidence } from '../../../utils/app/evidence/link-evidence';
import { mergeCases } from '../../../utils/app/case/merge-cases';
import { removeEvidence, restoreEvidence } from '../../../utils/app/evidence/remove-evidence';
import { moveEntry, splitCase } from '../../../utils/app/case/split-case';
import { undoCaseChange } from '../../../utils/app/case/case-undo';
import type { SaveResult } from '../../../utils/app/views';
import { readRecord } from '../../../utils/storage/read-record';
import { freshBrowser, makeDeps } from './made-up';
import { logThread } from './made-up-cases';

let deps: Deps;
/** A case of one notice. */
let caseId: string;

beforeEach(async () => {
  freshBrowser();
  deps = await makeDeps();
  ({ id: caseId } = await logThread(deps, '198c6747aabb7100', [{}]));
});

const GLITCH_ID = '00000000000000aa';
const GLITCH: GlitchInput = {
  what: 'scan-refused',
  happenedAt: '2026-11-02T16:00:00.000Z',
  blockDate: '2026-11-02',
  blockTime: '',
  station: 'DSE4',
  words: 'It beeped.',
};

function value<T>(result: SaveResult<T>): T {
  if (!result.ok) throw new Error(`${result.why} ${result.detail}`);
  return result.value;
}

async function photo(text: string, part: { readonly of?: string; readonly caseId?: string } = {}): Promise<string> {
  const made = await addEvidence(deps, {
    file: new Blob([text]),
    name: 'note.txt',
    fileAt: null,
    source: 'file',
    ...part,
  });
  if (!made.ok) throw new Error(made.why);
  return made.value.id;
}

/** A glitch with a photo, in the case of the notice. */
async function glitchInCase(): Promise<string> {
  await saveGlitch(deps, GLITCH_ID, GLITCH);
  const id = await photo('one', { of: `glitch:${GLITCH_ID}` });
  value(await linkGlitch(deps, GLITCH_ID, caseId));
  return id;
}

/** A case that holds nothing but the glitch and its photo, with a name the driver gave it. */
async function namedCase(): Promise<string> {
  const evidence = await glitchInCase();
  const split = value(
    await splitCase(deps, caseId, [
      { table: 'glitches', id: GLITCH_ID },
      { table: 'evidence', id: evidence },
    ]),
  );
  value(await renameCase(deps, split.id, 'The gate'));
  return split.id;
}

/** Everything but the chain and what the undo itself notes. */
async function held() {
  const { events: _events, ...rows } = await readRecord(deps.db);
  return { ...rows, blobs: await deps.db.blobs.toCollection().primaryKeys() };
}

describe('undo', () => {
  it('gives a case that went with its last evidence back as it was, its name too', async () => {
    const id = await namedCase();
    value(await removeGlitch(deps, GLITCH_ID, 'stay'));
    const before = await held();
    const removed = value(
      await removeEvidence(
        deps,
        before.evidence.map((row) => row.id),
        'deleted',
      ),
    );
    expect(await deps.db.cases.get(id)).toBeUndefined();
    value(await restoreEvidence(deps, removed));
    expect(await held()).toEqual(before);
  });

  it('gives a case that went with its last entry back as it was, with the photo of the entry', async () => {
    const id = await namedCase();
    const before = await held();
    const removed = value(await removeGlitch(deps, GLITCH_ID, 'go'));
    expect(await deps.db.cases.get(id)).toBeUndefined();
    value(await restoreGlitch(deps, removed));
    expect(await held()).toEqual(before);
  });
});

describe('a glitch that goes to another case', () => {
  it('takes its photos along, and comes back with them', async () => {
    const evidence = await glitchInCase();
    const other = await logThread(deps, '198c6747aabb7200', [{ date: '2026-11-05T09:00:00.000Z' }]);
    const undo = value(await moveEntry(deps, { table: 'glitches', id: GLITCH_ID }, other.id));
    expect((await deps.db.evidence.get(evidence))?.caseId).toBe(other.id);
    value(await undoCaseChange(deps, undo));
    expect((await deps.db.evidence.get(evidence))?.caseId).toBe(caseId);
  });

  it('leaves a photo where it is that was put into a third case', async () => {
    const evidence = await glitchInCase();
    const [other, third] = [
      await logThread(deps, '198c6747aabb7200', [{ date: '2026-11-05T09:00:00.000Z' }]),
      await logThread(deps, '198c6747aabb7300', [{ date: '2026-11-06T09:00:00.000Z' }]),
    ];
    value(await linkEvidence(deps, [evidence], third.id));
    value(await moveEntry(deps, { table: 'glitches', id: GLITCH_ID }, other.id));
    expect((await deps.db.evidence.get(evidence))?.caseId).toBe(third.id);
  });

  it('opens no case of its own where it and its photo are all there is', async () => {
    await namedCase();
    const [row] = (await deps.db.cases.toArray()).filter(({ payload }) => payload.name !== null);
    expect(await splitCase(deps, row?.id ?? '', [{ table: 'glitches', id: GLITCH_ID }])).toMatchObject({
      why: 'empty',
    });
  });
});

describe('a case that another page deleted or put into another one', () => {
  it('is not opened again by a link to it: nothing is saved, and that is said', async () => {
    await saveGlitch(deps, GLITCH_ID, GLITCH);
    const id = await photo('one');
    value(await deleteCase(deps, caseId, 'stay'));
    expect(await linkGlitch(deps, GLITCH_ID, caseId)).toMatchObject({ ok: false, why: 'unreadable' });
    expect(await linkEvidence(deps, [id], caseId)).toMatchObject({ ok: false, why: 'unreadable' });
    expect(await deps.db.cases.count()).toBe(0);
  });

  it('keeps a file that was meant for it, in no case', async () => {
    value(await deleteCase(deps, caseId, 'stay'));
    const id = await photo('one', { caseId });
    expect((await deps.db.evidence.get(id))?.caseId).toBe('');
    expect(await deps.db.cases.count()).toBe(0);
  });

  it('hands a file that was meant for it on to the case it went into', async () => {
    const other = await logThread(deps, '198c6747aabb7200', [{ date: '2026-11-05T09:00:00.000Z' }]);
    value(await mergeCases(deps, { from: caseId, into: other.id }));
    const id = await photo('one', { caseId });
    expect((await deps.db.evidence.get(id))?.caseId).toBe(other.id);
  });
});

describe('what another page deleted', () => {
  it('takes no change, and that is said', async () => {
    await saveGlitch(deps, GLITCH_ID, GLITCH);
    const id = await photo('one');
    value(await removeGlitch(deps, GLITCH_ID, 'stay'));
    value(await removeEvidence(deps, [id], 'deleted'));
    const gone = { ok: false, why: 'unreadable' };
    expect(await amendGlitch(deps, GLITCH_ID, { ...GLITCH, words: 'More.' })).toMatchObject({ why: 'not-saved' });
    expect(await amendEvidence(deps, id, { words: 'More.' })).toMatchObject(gone);
    expect(await tickItem(deps, id, 'missed-block/times', true)).toMatchObject(gone);
  });
});

describe('a file whose bytes the browser lost', () => {
  it('has them again when the driver adds it once more', async () => {
    const id = await photo('one');
    await deps.db.blobs.delete(id);
    expect(await photo('one')).toBe(id);
    expect(await (await bytesOf(deps, id))?.text()).toBe('one');
  });
});

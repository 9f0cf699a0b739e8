// @vitest-environment node
import { beforeEach, describe, expect, it, vi } from 'vitest';

import type { Deps } from '../../../../utils/app/deps';
import { addEvidence } from '../../../../utils/app/evidence/add-evidence';
import { keepLostPay } from '../../../../utils/app/letter/lost-pay-sheet';
import { dossierPlan } from '../../../../utils/app/dossier/dossier-plan';
import { readLinks } from '../../../../utils/core/dossier/read-files';
import { isOpen } from '../../../../utils/core/dossier/format';
import { sha256Hex } from '../../../../utils/core/record/hash';
import { freshBrowser, makeDeps } from '../made-up';
import { everyCase, FILES, filesOf, made, textOf } from './made-up-dossier';

import '../../../../utils/i18n/parts/dossier';

vi.mock('virtual:verifier', () => ({ default: '<!doctype html><title>check</title>' }));

let deps: Deps;
let caseId: string;

beforeEach(async () => {
  freshBrowser();
  deps = await makeDeps();
  caseId = await everyCase(deps);
});

describe('a dossier', () => {
  it('holds the originals byte for byte, the messages, the proof and the pages', async () => {
    const dossier = await made(deps, caseId);
    const files = await filesOf(dossier);
    const names = Object.keys(files);
    const photo = names.find((name) => name.startsWith('evidence/E1-')) ?? '';
    expect(files[photo]).toEqual(FILES.photo);
    expect(files['evidence/E2-shot.png']).toEqual(FILES.shot);
    expect(names.filter((name) => name.startsWith('messages/'))).toHaveLength(3);
    for (const name of ['index.html', 'verify.html', 'README.txt', 'manifest.json', 'seal.txt', 'chain.json'])
      expect(names).toContain(name);
    expect(textOf(files, 'messages/002.txt')).toContain('Subject: Order Not Picked Up');
    expect(dossier).toMatchObject({ whole: true, withoutBytes: [], name: 'dossier-2026-11-20.zip' });
    expect(sha256Hex(textOf(files, 'manifest.json'))).toBe(dossier.code);
    expect((await deps.db.events.orderBy('seq').last())?.hash).toBe(dossier.head);
  });

  it('says nothing of other cases but how many changes there were', async () => {
    const files = await filesOf(await made(deps, caseId));
    const links = readLinks(textOf(files, 'chain.json')) ?? [];
    expect(links.length).toBe(await deps.db.events.count());
    expect(links.filter(isOpen).every(({ ref }) => ref !== 'gmail:other')).toBe(true);
    const all = Object.values(files)
      .map((bytes) => new TextDecoder().decode(bytes))
      .join('\n');
    expect(all).not.toContain('Another notice');
    expect(all).not.toMatch(/other0/);
    const whole = await filesOf(await made(deps, caseId, { wholeChain: true }));
    expect((readLinks(textOf(whole, 'chain.json')) ?? []).every(isOpen)).toBe(true);
  });

  it('leaves out what the driver leaves out, without a trace of its words or its row', async () => {
    const plan = await dossierPlan(deps, { caseId, language: 'en', place: null });
    const without = new Set((plan?.items ?? []).filter(({ kind }) => kind !== 'notice').map(({ key }) => key));
    const dossier = await made(deps, caseId, { without });
    const files = await filesOf(dossier);
    expect(dossier.whole).toBe(true);
    expect(Object.keys(files).filter((name) => /^(?:messages|evidence)\//.test(name))).toEqual(['messages/001.txt']);
    const all = Object.values(files)
      .map((bytes) => new TextDecoder().decode(bytes))
      .join('\n');
    for (const words of ['Priya', 'gone from my itinerary', 'It was gone.', 'shot.png', 'stops'])
      expect(all).not.toContain(words);
    expect(textOf(files, 'index.html')).toContain('5 entries of the case were left out');
  });

  it('takes the pay she lost along with her notes only, and shows it', async () => {
    expect(textOf(await filesOf(await made(deps, caseId)), 'record.json')).toContain('"cases": []');
    const block = { day: '2026-11-16', block: '4–7 PM', hours: '3', pay: '72.50', note: '' };
    await keepLostPay(deps, caseId, { currency: 'USD', blocks: [block] });
    const plan = await dossierPlan(deps, { caseId, language: 'en', place: null });
    expect(plan?.items.at(-1)).toMatchObject({ key: 'notes', chosen: true });
    const files = await filesOf(await made(deps, caseId));
    expect(textOf(files, 'index.html')).toContain('2026-11-16, 4–7 PM, 3 h, 72.50 USD');
    expect(textOf(files, 'record.json')).toContain('72.50');
    const kept = await filesOf(await made(deps, caseId, { without: new Set(['notes']) }));
    expect(Object.values(kept).some((bytes) => new TextDecoder().decode(bytes).includes('72.50'))).toBe(false);
  });

  it('links to no file that would run as a page of its own', async () => {
    const add = { fileAt: null, source: 'file', caseId, words: '' } as const;
    await addEvidence(deps, { file: new Blob(['<script>1</script>']), name: 'log.html', ...add });
    const page = textOf(await filesOf(await made(deps, caseId)), 'index.html');
    expect(page).toContain('evidence/E3-log.html');
    expect(page).not.toContain('href="evidence/E3-log.html"');
    expect(page).toContain('href="evidence/E2-shot.png"');
  });

  it('shows words of anybody as words, never as markup', async () => {
    const page = textOf(await filesOf(await made(deps, caseId)), 'index.html');
    expect(page).not.toContain('<b>');
    expect(page.replace(/"[^"]*"/g, '')).not.toMatch(/<script|<iframe|<[^>]*\son\w+/i);
    expect(page).toMatch(/style-src &#39;sha256-/);
    expect(page).toContain('&lt;img src=x onerror=alert(1)&gt; &amp; more');
    const loads = [...page.matchAll(/(?:src|href)="([^"]*)"/g)].map((match) => match[1] ?? '');
    expect(loads.filter((address) => !/^(?:#|messages\/|evidence\/|small\/|verify\.html)/.test(address))).toEqual([]);
  });

  it('is made with a warning where the record does not fit its own history', async () => {
    const row = await deps.db.messages
      .toCollection()
      .filter((one) => one.caseId === caseId)
      .first();
    if (row) await deps.db.messages.put({ ...row, payload: { ...row.payload, dateText: 'changed behind the chain' } });
    expect(await made(deps, caseId)).toMatchObject({ whole: false });
  });

  it('is not made for a case that is gone, and says so', async () => {
    await expect(made(deps, 'gone')).rejects.toThrow('gone');
  });
});

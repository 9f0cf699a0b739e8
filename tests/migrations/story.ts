/**
 * The record every dump is taken of: a made-up story with something in every table. Prints and verdicts are
 * written out, so that a dump changes only when the shape of the data does.
 */
import { bringForward } from '../../utils/app/case/bring-forward';
import { correct } from '../../utils/app/message/correct';
import type { Deps } from '../../utils/app/deps';
import { logJudged, logSent } from '../../utils/app/message/log';
import { remove } from '../../utils/app/message/remove';
import type { CategoryId, Tier, Verdict } from '../../utils/core/types';
import { sha256Hex } from '../../utils/core/record/hash';
import type { RecordWriter } from '../../utils/storage/record-writer';
import type { CaseRow, Draft, EvidenceRow, GlitchRow, LetterRow, PhraseRow } from '../../utils/storage/rows';
import { save } from '../../utils/storage/save';

/** Bytes that stand for a picture. */
const PICTURE = 'made-up picture';
const THREAD = 'gmail:0123456789abcdef:198c6747aabb71a9';

function draft(number: number, part: Partial<Draft>): Draft {
  return {
    source: 'page',
    message: {
      from: { name: 'Amazon Flex', address: 'support@example.com' },
      to: [{ address: 'driver@example.com' }],
      date: `2026-11-0${number}T09:41:20.000Z`,
      subject: 'Order Not Picked Up',
      text: `Made-up text number ${number}.`,
    },
    dateText: null,
    clipped: false,
    permalink: null,
    keys: [`gmail:0123456789abcdef:198c6747aabb71a${number}`],
    thread: THREAD,
    print: `${number}`.repeat(64),
    textPrint: `${number}`.repeat(64),
    replyTo: null,
    ...part,
  };
}

function verdict(category: CategoryId, tier: Tier): Verdict {
  return {
    flag: true,
    category,
    tier,
    confidence: 0.9,
    sureness: 'sure',
    canned: category === 'canned-reply',
    language: 'en',
    sender: { status: 'unverified', reason: 'listed-address', address: 'support@example.com' },
    fields: { orderIds: ['112-0000000-0000000'], agentName: 'Priya' },
    why: [{ rule: `${category}/made-up`, place: 'text', text: 'Made-up text', at: [0, 12], kind: 'concept' }],
    leavesOut: ['station', 'evidence'],
  };
}

/**
 * Writes the story: a notice seen on the page and in a file, an own answer, two canned answers, one corrected, one more
 * removed, a phrase and an own letter; its case, what the app did the day before, and a picture of it.
 */
export async function writeStory(deps: Deps): Promise<void> {
  const keep = { keepText: true };
  const steps: readonly ((writer: Parameters<typeof logSent>[0]) => Promise<unknown>)[] = [
    (writer) =>
      logJudged(
        writer,
        {
          draft: draft(1, { permalink: 'https://mail.google.com/mail/u/0/#all/made-up' }),
          verdict: verdict('order-not-picked-up', 'warning'),
        },
        keep,
      ),
    (writer) =>
      logJudged(
        writer,
        {
          draft: draft(1, { source: 'file', keys: ['mid:n1@mail.example.com'], thread: '' }),
          verdict: verdict('order-not-picked-up', 'warning'),
        },
        keep,
      ),
    (writer) => logSent(writer, draft(2, { dateText: 'Nov 2' }), keep),
    (writer) => logJudged(writer, { draft: draft(3, {}), verdict: verdict('canned-reply', 'reply') }, keep),
    (writer) =>
      logJudged(
        writer,
        { draft: draft(4, { clipped: true }), verdict: verdict('canned-reply', 'reply') },
        { keepText: false },
      ),
    (writer) =>
      logJudged(
        writer,
        {
          draft: draft(5, { source: 'paste', keys: [`paste:${'5'.repeat(64)}`], thread: '' }),
          verdict: verdict('late-arrival', 'final-warning'),
        },
        keep,
      ),
    (writer) =>
      logJudged(
        writer,
        { draft: draft(6, { keys: ['gmail:0123456789abcdef:gone'] }), verdict: verdict('unknown-flex', 'info') },
        keep,
      ),
  ];
  for (const step of steps) expectSaved(await save(deps, deps.now(), step));
  expectSaved(await correct(deps, { id: `paste:${'5'.repeat(64)}`, category: 'missed-block', tier: 'warning' }));
  expectSaved(await remove(deps, ['gmail:0123456789abcdef:gone'], 'deleted'));
  const phrase: PhraseRow = {
    id: '0123456789abcdef',
    at: '2026-11-07T08:00:00.000Z',
    payload: { text: 'made-up words', category: 'late-arrival' },
  };
  expectSaved(await save(deps, deps.now(), (writer) => writer.teach(phrase)));
  const letter: LetterRow = {
    id: 'cccccccccccccccc',
    at: '2026-11-07T09:00:00.000Z',
    payload: {
      name: 'Made-up letter',
      kind: 'answer',
      categories: ['late-arrival'],
      language: 'en',
      text: 'Hello,\n\n{whatHappened}\n[station>Station: {station}]\n\n{driverName}',
      from: { template: 'late-arrival', language: 'en', print: 'd'.repeat(64) },
    },
  };
  expectSaved(await save(deps, deps.now(), (writer) => writer.put('letters', letter, 'letter-saved')));
  if (!(await bringForward(deps))) throw new Error('the cases could not be opened');
  expectSaved(await save(deps, deps.now(), writeDay));
}

/** What the app did, amended once, with a picture, in the case of the notice, whose outcome is known. */
async function writeDay(writer: RecordWriter): Promise<void> {
  const amendments = [{ at: '2026-11-08T08:00:00.000Z', field: 'station', from: '', to: 'VXX1' }];
  const glitch: GlitchRow = {
    id: 'aaaaaaaaaaaaaaaa',
    seq: writer.nextSeq(),
    at: Date.parse('2026-11-01T15:00:00.000Z'),
    caseId: THREAD,
    payload: {
      facts: {
        what: 'stop-removed',
        happenedAt: '2026-11-01T15:00:00.000Z',
        blockDate: '2026-11-01',
        blockTime: '3:30 PM - 7:00 PM',
        station: '',
        words: 'Made-up words about a stop.',
      },
      savedAt: '2026-11-01T15:01:00.000Z',
      amendments,
    },
  };
  await writer.put('glitches', glitch, 'glitch-saved');
  const evidence: EvidenceRow = {
    id: 'bbbbbbbbbbbbbbbb',
    seq: writer.nextSeq(),
    at: Date.parse('2026-11-01T15:02:00.000Z'),
    caseId: THREAD,
    of: 'glitch:aaaaaaaaaaaaaaaa',
    number: writer.nextNumber(),
    payload: {
      facts: {
        name: 'screen.png',
        type: 'image/png',
        size: PICTURE.length,
        sha256: sha256Hex(PICTURE),
        fileAt: '2026-11-01T15:01:30.000Z',
        addedAt: '2026-11-01T15:02:00.000Z',
        picture: {
          takenAt: '2026-11-01T15:01:30',
          place: { latitude: 1.5, longitude: -2.5 },
          camera: 'Made-up camera',
          width: 1080,
          height: 2400,
        },
      },
      source: 'file',
      items: ['order-not-picked-up/itinerary'],
      words: 'The stop is gone.',
      amendments: [],
    },
  };
  await writer.put('evidence', evidence, 'evidence-added');
  await writer.db.blobs.put({ id: evidence.id, payload: new Blob([PICTURE], { type: 'image/png' }) });
  await writer.db.thumbs.put({ id: evidence.id, payload: new Blob(['made-up small picture'], { type: 'image/webp' }) });
  const row = await writer.db.cases.get(THREAD);
  if (!row) throw new Error('the notice has no case');
  const changed: CaseRow = {
    ...row,
    state: 'closed',
    payload: {
      ...row.payload,
      name: 'The order that was gone',
      outcome: { kind: 'withdrawn', at: '2026-11-09T08:00:00.000Z', note: 'Made-up note.' },
      askAfter: '2026-11-10T08:00:00.000Z',
      apartFrom: ['case:0123456789abcdef'],
      steps: { 'ask-for-review': { doneAt: '2026-11-05T08:00:00.000Z', note: '' } },
      amendments: [{ at: '2026-11-09T08:00:00.000Z', field: 'name', from: '', to: 'The order that was gone' }],
    },
  };
  await writer.put('cases', changed, 'case-changed');
}

function expectSaved(result: { readonly ok: boolean }): void {
  if (!result.ok) throw new Error(`the story could not be written: ${JSON.stringify(result)}`);
}

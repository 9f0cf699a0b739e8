import { afterEach, describe, expect, it } from 'vitest';
import { knowledgeFromDisk } from '../../../../scripts/lib/knowledge-from-disk';
import { runTriage } from '../../../../scripts/triage/run';
import { CATEGORIES, SENDER_STATUSES, TIERS } from '../../../../utils/core/types';
import { answer, ENVELOPE, folderOf, heardStreams, mail, mbox, NOTICE, removeFolders } from './mail-folder';

afterEach(removeFolders);

const knowledge = knowledgeFromDisk();

async function run(folder: string, ...args: readonly string[]) {
  const streams = heardStreams();
  const status = await runTriage(args, folder, streams, () => knowledge);
  return { status, out: streams.out(), told: streams.told() };
}

/** Every line as an object. */
const linesOf = (out: string): readonly Record<string, unknown>[] =>
  out
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Record<string, unknown>);

const KEYS =
  'index file messageId date from subject flag category tier confidence canned language sender fields why'.split(' ');

describe('a run with --json', () => {
  it('writes one object per message, in the order of files and messages', async () => {
    const folder = folderOf({
      'm/b.mbox': mbox(mail({ id: 'one' }), mail({ ...NOTICE, id: 'two' })),
      'm/a.eml': mail({ id: 'zero' }),
      'last.eml': mail({ id: 'three' }),
    });
    const { status, out } = await run(folder, 'm', 'last.eml', '--json');
    expect(status).toBe(0);
    expect(linesOf(out).map(({ index, file, messageId }) => [index, file, messageId])).toEqual([
      [0, 'm/a.eml', '<zero@example.com>'],
      [1, 'm/b.mbox', '<one@example.com>'],
      [2, 'm/b.mbox', '<two@example.com>'],
      [3, 'last.eml', '<three@example.com>'],
    ]);
  });

  it('writes what every line promises', async () => {
    const folder = folderOf({ 'a.mbox': mbox(mail(), mail(NOTICE), mail({ from: 'nobody', subject: '' })) });
    const lines = linesOf((await run(folder, 'a.mbox', '--json')).out);
    expect(lines).toHaveLength(3);
    for (const line of lines) {
      expect(Object.keys(line)).toEqual(KEYS);
      expect(line).toMatchObject({
        file: 'a.mbox',
        messageId: expect.any(String),
        date: '2026-11-03T17:12:07.000Z',
        from: expect.any(String),
        subject: expect.any(String),
        flag: expect.any(Boolean),
        canned: expect.any(Boolean),
        language: expect.stringMatching(/^(?:[a-z]{2}|und)$/),
      });
      expect(CATEGORIES).toContain(line['category']);
      expect(TIERS).toContain(line['tier']);
      expect(SENDER_STATUSES).toContain(line['sender']);
      expect(line['confidence']).toBeGreaterThanOrEqual(0);
      expect(line['confidence']).toBeLessThanOrEqual(1);
    }
  });

  it('tells notices from other mail, with the reasons and where they stand', async () => {
    const folder = folderOf({ 'a.mbox': mbox(mail(), mail(NOTICE)) });
    const [ordinary, notice] = linesOf((await run(folder, 'a.mbox', '--json')).out);
    expect(ordinary).toMatchObject({
      flag: false,
      category: 'not-flex',
      tier: 'none',
      language: 'und',
      sender: 'other',
      fields: {},
      why: [],
    });
    expect(notice).toMatchObject({
      from: 'amazonflex-support@amazon.com',
      flag: true,
      category: 'order-not-picked-up',
      tier: 'warning',
      canned: false,
      language: 'en',
      sender: 'unverified',
      fields: { blockDate: '2026-11-02' },
    });
    const why = notice?.['why'] as readonly {
      readonly rule: string;
      readonly text: string;
      readonly at: readonly number[];
    }[];
    const [first] = why;
    const said = [NOTICE.subject ?? '', NOTICE.text ?? ''].map((text) => text.slice(...(first?.at ?? [])));
    expect(said).toContain(first?.text);
  });

  it('finds an answer canned that came before, in whichever file', async () => {
    const folder = folderOf({ 'a.eml': mail(answer('Arjun', 'a')), 'b.eml': mail(answer('Ramesh', 'b')) });
    const lines = linesOf((await run(folder, 'a.eml', 'b.eml', '--json')).out);
    expect(lines.map(({ canned }) => canned)).toEqual([false, true]);
  });

  it('ends quietly when nobody reads on', async () => {
    const folder = folderOf({ 'a.mbox': mbox(mail(), mail(), mail()) });
    const streams = heardStreams({ pieces: 1 });
    expect(await runTriage(['a.mbox', '--json'], folder, streams, () => knowledge)).toBe(0);
    expect(linesOf(streams.out())).toHaveLength(1);
    expect(streams.told()).toBe('');
  });
});

describe('a run over damaged files', () => {
  it('reports each damaged message with its place, and reads all others', async () => {
    const before = mbox(mail({ id: 'one' }));
    const damaged = `${ENVELOPE}X-Odd: a\nX-Other: b\n\nno mail\n\n`;
    const folder = folderOf({ 'a.mbox': `${before}${damaged}${mbox(mail({ id: 'two' }))}` });
    const { status, out, told } = await run(folder, 'a.mbox', '--json');
    expect(status).toBe(0);
    expect(linesOf(out).map(({ index, messageId }) => [index, messageId])).toEqual([
      [0, '<one@example.com>'],
      [1, '<two@example.com>'],
    ]);
    expect(told).toBe(
      `a.mbox: the message at byte ${before.length} is skipped, it has none of the headers of a mail.\nRead 2 messages in 1 file, 0 flagged.\n1 message could not be read.\n`,
    );
  });

  it('names a thousand damaged messages and counts the rest', async () => {
    const damaged = `${ENVELOPE}X-Odd: a\nX-Other: b\n\nno mail\n\n`;
    const { told } = await run(folderOf({ 'a.mbox': damaged.repeat(1_002) }), 'a.mbox', '--json');
    expect(told.match(/ is skipped, /g)).toHaveLength(1_000);
    expect(told).toContain('… and 2 more like these.\n');
    expect(told).toContain('1,002 messages could not be read.');
  });

  it.each([
    ['an empty file', ''],
    ['bytes of something else', Uint8Array.of(1, 0, 2, 0, 255)],
    ['prose', 'Dear diary,\n\nit rained.'],
  ])('opens %s, finds no mail in it, and says so', async (_, content) => {
    const { status, out, told } = await run(folderOf({ 'a.mbox': content }), 'a.mbox', '--json');
    expect([status, out]).toEqual([0, '']);
    expect(told).toMatch(/^a\.mbox: .+\.\nRead 0 messages in 1 file, 0 flagged\./);
  });

  it('counts bytes that belong to no message', async () => {
    const { told } = await run(folderOf({ 'a.mbox': `\n${mbox(mail())}` }), 'a.mbox', '--json');
    expect(told).toContain('a.mbox: the first 1 byte belong to no message and are skipped.');
    expect(told).toContain('1 byte before the first message skipped.');
  });
});

describe('the exit status', () => {
  it('is 2 when a file could not be opened, and all others are read', async () => {
    const { status, out, told } = await run(folderOf({ 'a.eml': mail() }), 'missing.mbox', 'a.eml', '--json');
    expect([status, linesOf(out).length]).toEqual([2, 1]);
    expect(told).toBe(
      'missing.mbox: there is no such file or folder.\nRead 1 message in 1 file, 0 flagged.\n1 file could not be opened.\n',
    );
  });

  it.each([[[]], [['--json']], [['--nonsense', 'a.mbox']]])('is 2 with the usage for %j', async (args) => {
    const { status, out, told } = await run('/', ...args);
    expect([status, out]).toEqual([2, '']);
    expect(told).toContain('Usage: npm run --silent triage -- FILE… [--json]');
  });

  it('is 0 with the help for --help', async () => {
    const { status, out, told } = await run('/', '--help');
    expect([status, told]).toEqual([0, '']);
    expect(out).toContain('--json');
  });

  it('is 0 for a folder without mail, which is said', async () => {
    const { status, told } = await run(folderOf({ 'notes.txt': 'x' }), '.');
    expect(status).toBe(0);
    expect(told).toContain('There is no .mbox, .eml or .zip file in there.');
  });
});

describe('a run without --json', () => {
  it('writes a table of the flagged messages', async () => {
    const { out } = await run(folderOf({ 'a.mbox': mbox(mail(), mail(NOTICE)) }), 'a.mbox');
    expect(out.trimEnd().split('\n')).toHaveLength(2);
    expect(out).toMatch(/2026-11-03 {2}Order not picked up/);
  });
});

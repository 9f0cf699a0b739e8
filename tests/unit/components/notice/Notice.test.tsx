import { act } from 'react';
import { describe, expect, it, vi } from 'vitest';

import { Notice, type NoticeActions } from '../../../../components/notice/Notice';
import { Button } from '../../../../components/ui/Button';
import type { NoticeView } from '../../../../utils/app/views';
import { button, click, field, render, type } from '../render';
import { ENTRY, VIEW } from '../views';
import { COMPARED, COPY } from './compare-view';

function actions() {
  const record = {
    correct: vi.fn(async () => true),
    undoCorrection: vi.fn(async () => true),
    remove: vi.fn(async () => true),
  };
  const rest: Omit<NoticeActions, 'record'> = {
    first: <p>the first thing</p>,
    letter: (
      <section id="reply">
        <Button kind="primary">Copy the reply</Button>
      </section>
    ),
    hrefOf: (id) => `#${id}`,
    compare: async () => null,
    evidence: null,
    glitches: null,
    plan: null,
  };
  return { ...rest, record };
}

async function notice(part: Partial<NoticeView> = {}, over = actions()): Promise<HTMLElement> {
  return render(<Notice view={{ ...VIEW, ...part }} actions={over} />);
}

const FRAUD: Partial<NoticeView> = { entry: { ...ENTRY, category: 'phishing', tier: 'fraud' } };

describe('a notice', () => {
  it('says its tier as a word with a shape, and its date with weekday and distance', async () => {
    const host = await notice();
    expect(host.querySelector('header')?.textContent).toContain('Warning');
    expect(host.querySelector('header svg')).not.toBeNull();
    expect(host.querySelector('header time')?.textContent).toMatch(/^Tuesday, November 17, 2026, .* · 5 days ago$/);
  });

  it('has one first-level heading and at most one primary button', async () => {
    const host = await notice();
    expect(host.querySelectorAll('h1')).toHaveLength(1);
    expect([...host.querySelectorAll('button')].filter((each) => each.className.includes('primary'))).toHaveLength(1);
  });

  it('shows sources that disagree side by side, with the doubt', async () => {
    const text = (await notice()).textContent ?? '';
    for (const words of [
      '7 days',
      '10 days',
      'Amazon has not published this.',
      'The plan takes the stricter one.',
      'in 2 days',
    ]) {
      expect(text).toContain(words);
    }
  });

  it('says which kind of rule matched, and where', async () => {
    const host = await notice();
    expect(host.querySelector('mark')?.textContent).toBe('not pick up');
    expect(host.textContent).toContain('In the text · our own description of such mail');
  });

  it('says what to do before what to understand, and has the headings in order', async () => {
    const host = await notice();
    const text = host.textContent ?? '';
    const order = [
      'They say so.',
      'the first thing',
      'Copy the reply',
      'What to collect',
      'What it says',
      'Who sent it',
    ];
    expect(order.map((words) => text.indexOf(words))).toEqual(
      order.map((words) => text.indexOf(words)).toSorted((one, other) => one - other),
    );
    const levels = [...host.querySelectorAll('h1, h2, h3')].map(({ tagName }) => Number(tagName.slice(1)));
    expect(levels.every((level, at) => level <= (levels[at - 1] ?? 0) + 1)).toBe(true);
  });

  it.each<[string, Partial<NoticeView>]>([
    ['fraud', FRAUD],
    ["the driver's own message", { entry: { ...ENTRY, kind: 'sent' } }],
  ])('has no first thing for %s', async (_, part) => {
    expect((await notice(part)).textContent).not.toContain('the first thing');
  });

  it('says that the sender can not be proved from the page', async () => {
    expect((await notice()).textContent).toContain("A webmail's page doesn't show the hidden headers");
  });

  it('offers no letter for fraud, even if one were handed over', async () => {
    const host = await notice(FRAUD);
    expect(host.textContent).toContain('Do not answer. Report it.');
    expect(host.querySelector('#reply')).toBeNull();
    expect(host.textContent).not.toContain('Answering soon');
  });

  it('shows what a mail says as text, whatever it says', async () => {
    const script = '<img src=x onerror="document.title=1"><script>alert(1)</script>';
    const host = await notice({ text: script, fromText: script, entry: { ...ENTRY, subject: script } });
    expect(host.querySelector('img, script')).toBeNull();
    expect(host.textContent).toContain(script);
  });

  it('leads to the other messages of the case, not to itself', async () => {
    const other = { ...ENTRY, id: 'gmail:a:2', kind: 'sent' as const };
    const host = await notice({ story: [ENTRY, other] });
    expect([...host.querySelectorAll('ol a')].map((link) => link.getAttribute('href'))).toEqual(['#gmail:a:2']);
  });

  it('shows what came of comparing it with other messages, once it is there', async () => {
    const compare = vi.fn(async () => ({
      ...COMPARED,
      copy: COPY,
      contradictions: [{ first: 'No need to write.', second: 'You may lose access.' }],
      figures: { ...COMPARED.figures, answers: 2 },
    }));
    const host = await notice({ story: [ENTRY, { ...ENTRY, id: 'gmail:a:2' }] }, { ...actions(), compare });

    expect(compare).toHaveBeenCalledWith(ENTRY.id);
    await act(() => vi.dynamicImportSettled());
    for (const words of ['97% the same as', 'You may lose access.', 'Answers so far'])
      expect(host.textContent).toContain(words);
  });

  it('says when the text was not kept', async () => {
    expect((await notice({ text: null })).textContent).toContain('You chose not to keep the text');
  });

  it.each<[string, Partial<NoticeView>]>([
    ['no date', { entry: { ...ENTRY, date: null } }],
    ['no subject and no sender', { entry: { ...ENTRY, subject: '', from: '' }, fromText: '' }],
    [
      'nothing known about its kind',
      { meaning: [], consequence: '', sources: [], lastChecked: '', plan: null, evidence: [], reply: null },
    ],
  ])('can be shown with %s', async (_, part) => {
    expect((await notice(part)).querySelector('h1')?.textContent).toBe(VIEW.title);
  });
});

describe('the record of a notice', () => {
  it('takes "not a notice" in one click, and says that it is saved', async () => {
    const over = actions();
    const host = await notice({}, over);
    await click(button(host, 'Not a notice'));
    expect(over.record.correct).toHaveBeenCalledWith('not-flex', 'none');
    expect(host.textContent).toContain('Changed.');
  });

  it('takes another category and tier', async () => {
    const over = actions();
    const host = await notice({}, over);
    await type(field(host, 'What it is about'), 'late-arrival');
    await type(field(host, 'How grave it is'), 'final-warning');
    await click(button(host, 'Change it'));
    expect(over.record.correct).toHaveBeenCalledWith('late-arrival', 'final-warning');
  });

  it('offers to take a correction back', async () => {
    const over = actions();
    const host = await notice({ entry: { ...ENTRY, corrected: true } }, over);
    await click(button(host, 'Take it back'));
    expect(over.record.undoCorrection).toHaveBeenCalledOnce();
  });

  it.each([
    ['answers that it failed', async () => false],
    ['breaks off', () => Promise.reject(new Error('aborted'))],
  ])('says "not saved" when the storage %s', async (_, correct) => {
    const over = actions();
    const host = await notice({}, { ...over, record: { ...over.record, correct: vi.fn(correct) } });
    await click(button(host, 'Not a notice'));
    expect(host.textContent).toContain('Not saved.');
    expect(host.textContent).not.toContain('Changed.');
  });

  it('deletes only after it was asked, and says what goes', async () => {
    const over = actions();
    const host = await notice({}, over);
    await click(button(host, 'Delete…'));
    expect(over.record.remove).not.toHaveBeenCalled();
    expect(host.querySelector('dialog')?.textContent).toContain('Its text, its sender, its subject');
    await click(button(host, 'Delete'));
    expect(over.record.remove).toHaveBeenCalledWith('deleted');
  });

  it('deletes nothing when the driver keeps it', async () => {
    const over = actions();
    const host = await notice({}, over);
    await click(button(host, 'Delete…'));
    await click(button(host, 'Keep it'));
    expect(over.record.remove).not.toHaveBeenCalled();
    expect(host.querySelector('dialog')).toBeNull();
  });
});

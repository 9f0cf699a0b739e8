import { describe, expect, it } from 'vitest';
import { MboxWindow } from '../../../../utils/core/mail/mbox-window';
import { bytes, text } from './bytes';

const ENVELOPE = 'From ann@example.com Tue Aug  8 12:36:29 2023\n';

interface Given {
  readonly line: string;
  readonly content: string;
  readonly body: string;
  readonly offset: number;
  readonly size: number;
  readonly cut: boolean;
}

function given(content: string, { chunk, most = 1 << 20 }: { chunk: number; most?: number }): readonly Given[] {
  const all: Given[] = [];
  const window = new MboxWindow(most, ({ block, line, from, to, head, offset, size, cut }) => {
    const part = (start: number, end: number): string => text(block.bytes.slice(start, end));
    all.push({ line: part(line, from), content: part(from, to), body: part(head.bodyAt, to), offset, size, cut });
  });
  const whole = bytes(content);
  for (let at = 0; at < whole.length; at += chunk) window.push(whole.slice(at, at + chunk));
  window.end();
  return all;
}

describe('MboxWindow', () => {
  it.each([1, 50, 1 << 20])('gives each message where it stands, in chunks of %i bytes', (chunk) => {
    const one = `Subject: one\n\n${'words\n'.repeat(40)}`;
    const two = 'Subject: two\n\nbody\n';
    expect(given(`junk\n${ENVELOPE}${one}\n${ENVELOPE}${two}`, { chunk })).toEqual([
      { ...like(one), body: 'words\n'.repeat(40), offset: 5, size: ENVELOPE.length + one.length + 1 },
      { ...like(two), body: 'body\n', offset: 6 + ENVELOPE.length + one.length, size: ENVELOPE.length + two.length },
    ]);
  });

  it('gives messages whole that are larger than it takes in at a time', () => {
    const messages = [300_000, 10, 700_000].map((size) => `Subject: x\n\n${'x'.repeat(size)}\n`);
    const found = given(messages.map((message) => `${ENVELOPE}${message}\n`).join(''), { chunk: 100_000 });
    expect(found.map(({ content, line }) => [content, line])).toEqual(messages.map((message) => [message, ENVELOPE]));
  });

  it('keeps the envelope of a message that it cuts', () => {
    const long = `Subject: x\n\n${'x'.repeat(2_000_000)}\n`;
    const [first, second] = given(`${ENVELOPE}${long}\n${ENVELOPE}Subject: y\n\nbody\n`, { chunk: 1 << 17, most: 100 });
    expect(first).toEqual({
      ...like(long.slice(0, 100)),
      body: 'x'.repeat(88),
      offset: 0,
      size: ENVELOPE.length + long.length + 1,
      cut: true,
    });
    expect(second?.content).toBe('Subject: y\n\nbody\n');
  });
});

function like(content: string): Pick<Given, 'line' | 'content' | 'cut'> {
  return { line: ENVELOPE, content, cut: false };
}

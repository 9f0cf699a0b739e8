import { describe, expect, it } from 'vitest';

import { CompareDiff } from '../../../../components/notice/CompareDiff';
import { click, render } from '../render';
import { COPY } from './compare-view';

const LONG = Array.from({ length: 80 }, (_word, index) => `word${index}`).join(' ');

async function diff(earlier: string, newer: string): Promise<HTMLElement> {
  return render(<CompareDiff earlier={earlier} newer={newer} day="Tue, Nov 3, 2026" />);
}

describe('two answers laid over each other', () => {
  it('marks what only one has by element, and says it for those who hear it', async () => {
    const host = await diff(COPY.earlierText, COPY.text);

    expect(host.querySelector('del')?.textContent).toBe('only in the earlier one: Arjun');
    expect(host.querySelector('ins')?.textContent).toBe('only in this one: Ramesh');
    expect(host.textContent).toContain('Crossed out stands only in the answer of Tue, Nov 3, 2026.');
  });

  it('shows what a mail says as text, whatever it says', async () => {
    const host = await diff('Hello', 'Hello <img src=x onerror="alert(1)">');

    expect(host.querySelector('img')).toBeNull();
    expect(host.querySelector('ins')?.textContent).not.toBe('');
    expect(host.textContent).toContain('<img src=x onerror="alert(1)">');
  });

  it('folds what both have, and shows it when asked', async () => {
    const host = await diff(`${LONG} old`, `${LONG} new`);
    const fold = host.querySelector('button');

    expect(host.textContent).not.toContain('word3 ');
    expect(fold?.textContent).toMatch(/^\d+ words are the same: show them$/);
    if (fold) await click(fold);
    expect(host.textContent).toContain('word3 ');
    expect(host.querySelector('button')).toBeNull();
  });

  it('says when two texts differ too much', async () => {
    const words = (stem: string): string => Array.from({ length: 1_200 }, (_word, index) => stem + index).join(' ');

    expect((await diff(words('a'), words('b'))).textContent).toBe(
      'These texts differ too much to be laid over each other.',
    );
  });
});

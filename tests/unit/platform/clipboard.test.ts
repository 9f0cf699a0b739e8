import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

import { copyIfNeeded, copyText } from '../../../utils/platform/clipboard';

/** A clipboard that, as a browser's, takes what an item promises once it is there. */
class Item {
  constructor(readonly parts: Record<string, Promise<Blob>>) {}
}
const holds: string[] = [];
const write = vi.fn<(items: readonly Item[]) => Promise<void>>();
const writeText = vi.fn<(text: string) => Promise<void>>();

beforeEach(() => {
  holds.length = 0;
  write.mockReset().mockImplementation(async ([item]) => {
    const blob = await item?.parts['text/plain'];
    if (blob) holds.push(await blob.text());
  });
  writeText.mockReset().mockImplementation(async (text) => void holds.push(text));
  vi.stubGlobal('ClipboardItem', Item);
  vi.stubGlobal('navigator', { clipboard: { write, writeText } });
});
afterEach(() => vi.unstubAllGlobals());

describe('text that may have to be copied', () => {
  it('is asked for within the click, before it is known', async () => {
    let tell: (text: string) => void = () => undefined;
    const copied = copyIfNeeded(
      new Promise<string>((resolve) => {
        tell = resolve;
      }),
    );
    expect(write).toHaveBeenCalledTimes(1);
    tell('The letter.');
    expect(await copied).toBe(true);
    expect(holds).toEqual(['The letter.']);
  });

  it('leaves the clipboard as it is where it is not needed', async () => {
    expect(await copyIfNeeded(Promise.resolve(null))).toBe(false);
    expect(holds).toEqual([]);
  });

  it.each<[string, () => void]>([
    ['takes no promises', () => write.mockRejectedValue(new Error('NotAllowedError'))],
    ['knows no items', () => vi.stubGlobal('ClipboardItem', undefined)],
  ])('is copied at the end where the browser %s', async (_, given) => {
    given();
    expect(await copyIfNeeded(Promise.resolve('The letter.'))).toBe(true);
    expect(holds).toEqual(['The letter.']);
    expect(await copyIfNeeded(Promise.resolve(null))).toBe(false);
    expect(holds).toEqual(['The letter.']);
  });

  it('is told not to be copied where the browser refuses altogether', async () => {
    write.mockRejectedValue(new Error('NotAllowedError'));
    writeText.mockRejectedValue(new Error('NotAllowedError'));
    expect(await copyIfNeeded(Promise.resolve('The letter.'))).toBe(false);
    expect(await copyText('The letter.')).toBe(false);
  });
});

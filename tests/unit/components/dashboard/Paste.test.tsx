import { describe, expect, it, vi } from 'vitest';

import { Paste } from '../../../../components/dashboard/Paste';
import type { PasteResult } from '../../../../components/dashboard/PasteOutcome';
import { button, click, field, render, type } from '../render';

async function pasted(result: PasteResult | Error) {
  const onPaste = vi.fn(async () => {
    if (result instanceof Error) throw result;
    return result;
  });
  const host = await render(<Paste onPaste={onPaste} />);
  await type(field(host, 'The message'), 'A made-up message.');
  await type(field(host, 'Date and time you received it'), '2026-11-17T15:20');
  await type(field(host, 'Sender'), 'Amazon Flex');
  await click(button(host, 'Read this message'));
  return { host, onPaste };
}

describe('the paste form', () => {
  it('hands over the message with the instant it was received', async () => {
    const { onPaste } = await pasted({ is: 'ordinary' });
    const received = new Date(2026, 10, 17, 15, 20).toISOString();
    expect(onPaste).toHaveBeenCalledWith(
      { text: 'A made-up message.', subject: '', from: 'Amazon Flex', received },
      false,
    );
  });

  it.each([
    ['a text', 'Date and time you received it', '2026-11-17T15:20', 'Paste the text of the message.'],
    ['a date', 'The message', 'A made-up message.', 'Give the date and the time.'],
  ])('needs %s, and says so', async (_, filled, value, words) => {
    const onPaste = vi.fn();
    const host = await render(<Paste onPaste={onPaste} />);
    await type(field(host, filled), value);
    await click(button(host, 'Read this message'));
    expect(onPaste).not.toHaveBeenCalled();
    expect(host.textContent).toContain(words);
  });

  it.each<[PasteResult | Error, string]>([
    [{ is: 'logged', id: 'a', category: 'late-arrival', tier: 'warning' }, 'Kept: late-arrival'],
    [{ is: 'known', id: 'a', category: 'late-arrival', tier: 'warning' }, 'Already in your history'],
    [{ is: 'ordinary' }, 'ordinary Flex mail'],
    [{ is: 'unknown-flex' }, "I don't recognise"],
    [{ is: 'not-flex' }, 'does not look like mail from Flex'],
    [{ is: 'too-large' }, 'too large'],
    [{ is: 'not-saved' }, 'Not saved'],
    [{ is: 'newer-data' }, 'newer version'],
    [new Error('broken'), 'Not saved'],
  ])('says what came of it: %o', async (result, words) => {
    expect((await pasted(result)).host.textContent).toContain(words);
  });

  it('keeps it anyway when the driver says so', async () => {
    const { host, onPaste } = await pasted({ is: 'ordinary' });
    await click(button(host, 'Keep it as a notice'));
    expect(onPaste).toHaveBeenLastCalledWith(expect.anything(), true);
  });

  it('begins with the text it was handed', async () => {
    const host = await render(<Paste initialText="selected" onPaste={vi.fn()} />);
    expect(field(host, 'The message').value).toBe('selected');
  });
});

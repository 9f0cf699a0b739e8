import { describe, expect, it, vi } from 'vitest';

import { Reply } from '../../../../components/reply/Reply';
import type { Delivery } from '../../../../components/reply/use-delivery';
import { fillLetter } from '../../../../utils/core/reply/fill';
import type { InsertAnswer } from '../../../../utils/messaging/contract';
import { button, click, field, removeAll, render, type } from '../render';
import { REPLY, VIEW } from '../views';

const LETTER = 'Your notice of {noticeDate}.\n\n{whatHappened}[station> Station: {station}.]';

function delivery(
  answer: InsertAnswer = { result: 'inserted' },
): Delivery & { copy: ReturnType<typeof vi.fn>; insert: ReturnType<typeof vi.fn> } {
  return { copy: vi.fn(async () => true), insert: vi.fn(async () => answer) };
}

let letters = 0;
/** Each letter is to a message of its own, unless named: what was typed outlives the component. */
const another = (): string => `gmail:a:reply-${++letters}`;

async function letter(how: Delivery = delivery(), id = another()): Promise<HTMLElement> {
  return render(
    <Reply
      view={{ ...VIEW, entry: { ...VIEW.entry, id } }}
      reply={REPLY}
      fill={(_, values) => fillLetter(LETTER, values, ['whatHappened'])}
      evidence={null}
      delivery={how}
    />,
  );
}

const OWN = 'What happened';

describe('the reply', () => {
  it('says what is missing and can be neither copied nor inserted while a required blank is empty', async () => {
    const how = delivery();
    const host = await letter(how);
    expect(host.textContent).toContain('Still empty: What happened.');
    for (const name of ['Copy the reply', 'Put into the reply box']) {
      expect(button(host, name).getAttribute('aria-disabled')).toBe('true');
      await click(button(host, name));
    }
    expect(how.copy).not.toHaveBeenCalled();
    expect(how.insert).not.toHaveBeenCalled();
  });

  it('names the reason to a screen reader', async () => {
    const host = await letter();
    const reason = document.getElementById(button(host, 'Copy the reply').getAttribute('aria-describedby') ?? '');
    expect(reason?.textContent).toContain('What happened');
  });

  it('shows the letter as it will read while it is written', async () => {
    const host = await letter();
    await type(field(host, OWN), 'The app removed it.');
    expect(host.querySelector('figure')?.textContent).toContain(
      'Your notice of Tuesday, November 17, 2026.\n\nThe app removed it.',
    );
    expect(host.querySelector('figure')?.textContent).not.toContain('Station');
    await type(field(host, 'Station'), 'VTX1');
    expect(host.querySelector('figure')?.textContent).toContain('Station: VTX1.');
  });

  it('keeps what was typed when it is drawn again, each message its own', async () => {
    const [id, other] = [another(), another()];
    await type(field(await letter(delivery(), id), OWN), 'The app removed it.');
    removeAll();
    expect(field(await letter(delivery(), other), OWN).value).toBe('');
    const host = await letter(delivery(), id);
    expect(field(host, OWN).value).toBe('The app removed it.');
    expect(host.querySelector('figure')?.textContent).toContain('The app removed it.');
    expect(button(host, 'Copy the reply').getAttribute('aria-disabled')).toBeNull();
  });

  it('copies exactly the letter, and says so', async () => {
    const how = delivery();
    const host = await letter(how);
    await type(field(host, OWN), 'The app removed it.');
    await click(button(host, 'Copy the reply'));
    expect(how.copy).toHaveBeenCalledWith('Your notice of Tuesday, November 17, 2026.\n\nThe app removed it.');
    expect(host.querySelector('[role=status]')?.textContent).toContain('Copied');
  });

  it('says that nothing was copied when the browser refuses', async () => {
    const host = await letter({ ...delivery(), copy: async () => false });
    await type(field(host, OWN), 'x');
    await click(button(host, 'Copy the reply'));
    expect(host.querySelector('[role=status]')?.textContent).toContain('Not copied');
  });

  it.each<[InsertAnswer, string, number]>([
    [{ result: 'inserted' }, 'in the reply box now', 0],
    [{ result: 'no-editor' }, 'Press Reply in the message first', 0],
    [{ result: 'failed', why: 'x' }, 'It was copied instead', 1],
  ])('after %o it says so', async (answer, words, copies) => {
    const how = delivery(answer);
    const host = await letter(how);
    await type(field(host, OWN), 'x');
    await click(button(host, 'Put into the reply box'));
    expect(host.querySelector('[role=status]')?.textContent).toContain(words);
    expect(how.copy).toHaveBeenCalledTimes(copies);
  });

  it('asks before it goes to an unlisted address, and then says so to the page', async () => {
    const how = delivery({ result: 'check-recipients', recipients: ['someone@example.com'] });
    const host = await letter(how);
    await type(field(host, OWN), 'x');
    await click(button(host, 'Put into the reply box'));
    expect(host.querySelector('dialog')?.textContent).toContain('someone@example.com');
    how.insert.mockResolvedValue({ result: 'inserted' });
    await click(button(host, 'Put it in anyway'));
    expect(how.insert.mock.calls.map(([, accept]) => accept)).toEqual([false, true]);
    expect(host.querySelector('dialog')).toBeNull();
  });

  it('puts nothing in when the driver goes back', async () => {
    const how = delivery({ result: 'check-recipients', recipients: ['someone@example.com'] });
    const host = await letter(how);
    await type(field(host, OWN), 'x');
    await click(button(host, 'Put into the reply box'));
    await click(button(host, 'Go back'));
    expect(how.insert).toHaveBeenCalledTimes(1);
    expect(host.querySelector('dialog')).toBeNull();
  });

  it('offers only copying where there is no webmail beside', async () => {
    const host = await letter({ copy: async () => true, insert: null });
    expect(() => button(host, 'Put into the reply box')).toThrow();
  });
});

import { act, type ComponentProps } from 'react';
import { describe, expect, it, vi } from 'vitest';

import type { CaseEvidence } from '../../../../components/evidence/evidence-port';
import type { Attachments } from '../../../../components/reply/Attachments';
import { Reply, type LetterActions } from '../../../../components/reply/Reply';
import type { NoticeView, ReplyView } from '../../../../utils/app/views';
import type { InsertAnswer } from '../../../../utils/messaging/contract';
import { fillLetter } from '../../../../utils/core/reply/fill';
import { button, click, field, removeAll, render, type } from '../render';
import { ITEM, PAPER, port } from '../evidence/items';
import { REPLY, VIEW } from '../views';
import { delivery, type Delivery } from './delivery';
import { letterActions } from './letter-actions';

vi.mock('../../../../components/reply/Attachments', () => ({
  Attachments: ({ evidence, onChoose }: ComponentProps<typeof Attachments>) =>
    (evidence.list ?? []).map(({ id }) => (
      <button key={id} onClick={() => onChoose(id, true)}>
        {id}
      </button>
    )),
}));

let letters = 0;
/** Each letter is to a message of its own, unless named: what was typed outlives the component. */
const another = (): string => `gmail:a:reply-${++letters}`;

interface Part extends Partial<LetterActions> {
  readonly reply?: Partial<ReplyView>;
  readonly sender?: NoticeView['sender'];
  readonly evidence?: CaseEvidence | null;
}

async function letter(how: Delivery = delivery(), id = another(), part: Part = {}): Promise<HTMLElement> {
  const { reply, sender = VIEW.sender, evidence = null, ...over } = part;
  return render(
    <Reply
      view={{ ...VIEW, sender, entry: { ...VIEW.entry, id } }}
      reply={{ ...REPLY, ...reply }}
      evidence={evidence}
      actions={letterActions({ delivery: how, ...over })}
    />,
  );
}

const OWN = 'What happened';

describe('the reply', () => {
  it('takes the sum of lost pay out again when there is none any more, but not what she wrote over it', async () => {
    const host = await letter(delivery(), another(), {
      reply: { blanks: [...REPLY.blanks, { id: 'lostPay', required: false, own: false }] },
      fill: (_, values) => fillLetter('[lostPay>Lost: {lostPay}]', values, []),
      lostPay: (use) => (
        <>
          <button onClick={() => use('$72', '')}>put</button>
          <button onClick={() => use('', '$72')}>take back</button>
          <button onClick={() => use('', '$10')}>take other words</button>
        </>
      ),
    });
    await click(button(host, 'put'));
    expect(host.querySelector('figure')?.textContent).toContain('Lost: $72');
    await click(button(host, 'take other words'));
    expect(host.querySelector('figure')?.textContent).toContain('Lost: $72');
    await click(button(host, 'take back'));
    expect(host.querySelector('figure')?.textContent).not.toContain('Lost:');
  });

  it('says what is missing and can be neither copied nor inserted while a required blank is empty', async () => {
    const how: Delivery = delivery();
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
    const how: Delivery = delivery();
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

  it.each<[InsertAnswer, string, string | null]>([
    [{ result: 'inserted' }, 'in the reply box now', null],
    [{ result: 'no-editor' }, 'Press Reply in the message first', null],
    [{ result: 'failed', why: 'x' }, 'It was copied instead', 'Your notice of Tuesday, November 17, 2026.\n\nx'],
  ])('after %o it says so', async (answer, words, copied) => {
    const how = delivery(answer);
    const host = await letter(how);
    await type(field(host, OWN), 'x');
    await click(button(host, 'Put into the reply box'));
    expect(host.querySelector('[role=status]')?.textContent).toContain(words);
    expect(how.copied).toEqual([copied]);
    expect(how.copy).not.toHaveBeenCalled();
  });

  it('says that it was neither put in nor copied when the browser refuses both', async () => {
    const how = { ...delivery({ result: 'failed', why: 'x' }), copyIfNeeded: async () => false };
    const host = await letter(how);
    await type(field(host, OWN), 'x');
    await click(button(host, 'Put into the reply box'));
    expect(host.querySelector('[role=status]')?.textContent).toContain('nor copied');
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
    const host = await letter({ ...delivery(), insert: null });
    expect(() => button(host, 'Put into the reply box')).toThrow();
  });

  it('says so where nobody can see whom the reply would go to', async () => {
    const how = delivery({ result: 'check-recipients', recipients: [] });
    const host = await letter(how);
    await type(field(host, OWN), 'x');
    await click(button(host, 'Put into the reply box'));
    expect(host.querySelector('dialog')?.textContent).toContain("We can't see who this reply would go to");
  });
});

describe('a required blank that is empty', () => {
  it.each(['Copy the reply', 'Put into the reply box'])('is shown and takes the keyboard after “%s”', async (name) => {
    const host = await letter();
    expect(field(host, OWN).getAttribute('aria-invalid')).toBeNull();
    await click(button(host, name));
    const empty = field(host, OWN);
    expect(document.activeElement).toBe(empty);
    expect(empty.getAttribute('aria-invalid')).toBe('true');
    const described = (empty.getAttribute('aria-describedby') ?? '')
      .split(' ')
      .map((id) => document.getElementById(id));
    expect(described.map((each) => each?.textContent).join(' ')).toContain('Fill this in first');
    await type(empty, 'The app removed it.');
    expect(field(host, OWN).getAttribute('aria-invalid')).toBeNull();
  });

  it('is unfolded where it was filled in from the message and she took it out', async () => {
    const known = { ...REPLY.known, whatHappened: 'Known.' };
    const host = await letter(delivery(), another(), { reply: { known } });
    const fold = field(host, OWN).closest('details');
    expect(fold?.open).toBe(false);
    await type(field(host, OWN), ' ');
    await click(button(host, 'Copy the reply'));
    expect(fold?.open).toBe(true);
    expect(document.activeElement).toBe(field(host, OWN));
  });
});

describe('where a reply goes', () => {
  const to = 'help@flex-appeals.example';
  it.each<[string, Partial<ReplyView>, string, string]>([
    [
      'a known address',
      { to: 'known@amazon.com', toKind: 'flex' },
      'would go to known@amazon.com',
      'an address of Amazon',
    ],
    ['another of Amazon', { to: 'x@amazon.com', toKind: 'amazon' }, "we don't know it as one Flex uses", 'Look at'],
    ['a stranger', { to, toKind: 'stranger' }, `would go to ${to}. We don't know this`, 'steps'],
    ['another way', { inThread: false, to: null, toKind: null }, 'Its step says where it goes', 'would go to'],
  ])('is said for %s, and stops nobody', async (_, reply, said, not) => {
    const how: Delivery = delivery();
    const host = await letter(how, another(), {
      reply,
      sender: { status: 'other', reason: 'not-amazon', address: to },
    });
    expect(host.textContent).toContain(said);
    expect(host.textContent).not.toContain(not);
    await type(field(host, OWN), 'x');
    await click(button(host, reply.inThread === false ? 'Copy the letter' : 'Copy the reply'));
    expect(how.copy).toHaveBeenCalledTimes(1);
    expect(host.textContent).toContain(
      reply.inThread === false ? 'Paste it where this letter goes' : 'Paste it into your reply',
    );
  });

  it('names the reason beside a stranger', async () => {
    const sender = { status: 'other', reason: 'not-amazon', address: to } as const;
    const host = await letter(delivery(), another(), { reply: { to, toKind: 'stranger' }, sender });
    expect(host.textContent).toContain(`The address ${to} is not on the list of Amazon's addresses.`);
  });
});

describe('what goes with a letter', () => {
  it('is counted and named beside the buttons, as the letter names it', async () => {
    const evidence = { list: [ITEM, PAPER], port: port(), hrefOf: (id: string) => `#${id}` };
    const host = await letter(delivery(), another(), { evidence });
    await act(() => vi.dynamicImportSettled());
    expect(host.textContent).not.toContain('Attach');
    for (const { id } of [ITEM, PAPER]) await click(button(host, id));
    expect(host.textContent).toContain('Attach 2 files before you send: E1-stops.jpg, E4-bill.pdf');
  });
});

describe('“I have sent it”', () => {
  it('comes once the letter is whole', async () => {
    const host = await letter();
    expect(() => button(host, 'I have sent it')).toThrow();
    await type(field(host, OWN), 'x');
    expect(button(host, 'I have sent it')).toBeDefined();
  });

  it('notes the letter as it was copied, on the day she names, not what she typed afterwards', async () => {
    const mark = vi.fn(async () => ({ ok: true as const, value: 'letter:1' }));
    const host = await letter(delivery(), another(), { mark });
    await type(field(host, OWN), 'As copied.');
    await click(button(host, 'Copy the reply'));
    await type(field(host, OWN), 'Later words.');
    await type(field(host, 'Sent on'), '2026-11-20');
    await click(button(host, 'I have sent it'));
    expect(mark).toHaveBeenCalledWith(
      { text: expect.stringContaining('As copied.'), evidence: [], driverName: '' },
      '2026-11-20',
    );
    expect(host.textContent).toContain('Noted.');
  });

  it('is said when it could not be kept', async () => {
    const mark = vi.fn(async () => Promise.reject(new Error('full')));
    const host = await letter(delivery(), another(), { mark });
    await type(field(host, OWN), 'x');
    await click(button(host, 'I have sent it'));
    expect(host.textContent).toContain('Not saved');
  });

  it('can be taken back while her own mail was not read', async () => {
    const unmark = vi.fn(async () => ({ ok: true as const, value: null }));
    const sent = { id: 'letter:1', date: '2026-11-20T12:00:00Z', canUndo: true };
    const host = await letter(delivery(), another(), { reply: { sent }, unmark });
    expect(host.textContent).toContain('You said you sent this letter on Friday, November 20, 2026');
    expect(() => button(host, 'I have sent it')).toThrow();
    await click(button(host, 'I have not sent it'));
    expect(unmark).toHaveBeenCalledWith('letter:1');
    const read = await letter(delivery(), another(), { reply: { sent: { ...sent, canUndo: false } }, unmark });
    expect(() => button(read, 'I have not sent it')).toThrow();
  });
});

import { act } from 'react';
import { beforeEach, describe, expect, it, vi } from 'vitest';

import { PreferencesContext, type DriverSettings } from '../../../../components/page/services';
import { LetterPart } from '../../../../components/reply/LetterPart';
import type { LetterWishes } from '../../../../components/reply/use-letter-wish';
import { readThread } from '../../../../utils/app/message/read-thread';
import type { LetterWish } from '../../../../utils/app/notice/letter-wish';
import { viewNotice } from '../../../../utils/app/notice/notice-view';
import type { NoticeView } from '../../../../utils/app/views';
import type { CapturedMessage } from '../../../../utils/messaging/contract';
import { CANNED_ONE, freshBrowser, makeDeps, NOTICE, threadOf } from '../../app/made-up';
import { button, click, field, NOW, render, type } from '../render';
import { WithMadeUpRecord } from '../with-record';

const SETTINGS: DriverSettings = {
  watch: {},
  consentAt: null,
  paused: false,
  keepText: true,
  language: 'en',
  accountNames: {},
};
const WISHES: LetterWishes = { wish: { language: null }, choose: vi.fn(), chooseLanguage: vi.fn() };

beforeEach(freshBrowser);

async function part(messages: readonly CapturedMessage[], wish: LetterWish = {}, over: Partial<NoticeView> = {}) {
  const deps = await makeDeps({ now: () => NOW });
  const { ids } = await readThread(deps, threadOf(...messages));
  const found = await viewNotice(deps, ids.at(-1) ?? '', 'en', wish);
  if (!found) throw new Error('not in the record');
  const view = { ...found, ...over };
  const insert = vi.fn(async () => ({ result: 'inserted' as const }));
  const host = await render(
    <PreferencesContext value={{ settings: SETTINGS, change: async () => true }}>
      <WithMadeUpRecord deps={deps}>
        <LetterPart view={view} wishes={WISHES} evidence={null} insert={insert} letterHref={(id) => `#${id}`} />
      </WithMadeUpRecord>
    </PreferencesContext>,
  );
  await act(() => vi.dynamicImportSettled());
  return { host, deps, view, insert };
}
const hers = async (deps: Awaited<ReturnType<typeof makeDeps>>) =>
  (await deps.db.messages.toArray()).filter(({ kind }) => kind === 'sent');

describe('the letter to write', () => {
  it.each<[string, readonly CapturedMessage[], LetterWish, string, string, boolean]>([
    ['an answer', [NOTICE], {}, 'Your reply', 'Short and factual.', true],
    ['an answer to a canned answer', [NOTICE, CANNED_ONE], {}, 'Your reply', 'It answers their answer', true],
    [
      'a request for records',
      [NOTICE],
      { place: 'gb', route: 'gb-data-request' },
      'Your letter',
      'For anybody in the UK. It goes to Amazon',
      false,
    ],
    ['a report to an office', [NOTICE], { place: 'us', route: 'us-ftc' }, 'Your letter', 'It tells an office', false],
  ])('is %s: what it is, and whether it goes into the thread', async (_, messages, wish, title, lead, inThread) => {
    const { host } = await part(messages, wish);
    expect(host.querySelector('#reply h2')?.textContent).toBe(title);
    expect(host.querySelector('#reply')?.textContent).toContain(lead);
    expect(host.textContent?.includes('Put into the reply box')).toBe(inThread);
    expect(host.textContent?.includes('Its step says where it goes')).toBe(!inThread);
  });

  it('offers the worksheet of lost pay only where the letter names it', async () => {
    expect((await part([NOTICE], { place: 'us', route: 'us-ftc' })).host.textContent).toContain(
      'Work out the pay you lost',
    );
    freshBrowser();
    expect((await part([NOTICE])).host.textContent).not.toContain('Work out the pay you lost');
  });

  it('says so where the letter she wants is not to be had here', async () => {
    const { host } = await part([NOTICE], { route: 'gb-data-request' });
    expect(host.textContent).toContain('This letter does not fit here');
    expect(() => button(host, 'Copy the reply')).toThrow();
  });

  it('is none where there is nothing to write', async () => {
    expect((await part([NOTICE], {}, { reply: null, letters: [] })).host.textContent).toBe('');
  });

  it('marked as sent stands in the record as it was written, about the message it answers', async () => {
    const { host, deps } = await part([NOTICE]);
    await type(field(host, 'What happened'), 'It vanished from my list.');
    await type(field(host, 'Your name'), 'Kim Example');
    await click(button(host, 'I have sent it'));
    await vi.waitFor(async () => expect(await hers(deps)).toHaveLength(1));
    expect(await hers(deps)).toMatchObject([
      {
        payload: {
          letter: { template: 'order-not-picked-up', kind: 'answer', route: null, language: 'en' },
          message: { subject: 'Re: Order Not Picked Up', from: { name: 'Kim Example', address: 'driver@example.com' } },
        },
      },
    ]);
    expect((await hers(deps))[0]?.payload.message.text).toContain('It vanished from my list.');
  });
});

describe('a mail whose sender is forged', () => {
  it('is not answered: it says why, and the letter can be copied only when she wants it all the same', async () => {
    const { view } = await part([NOTICE]);
    freshBrowser();
    const reply = view.reply && { ...view.reply, forged: true, to: null, toKind: null };
    const sender = { status: 'lookalike', reason: 'lookalike-domain', address: 'x@amaz0n.example' } as const;
    const { host } = await part([NOTICE], {}, { reply, sender });
    expect(host.textContent).toContain("Don't answer this mail");
    expect(host.textContent).toContain("The address x@amaz0n.example is made to look like one of Amazon's");
    expect(() => button(host, 'Copy the reply')).toThrow();
    await click(button(host, 'Show the letter all the same, to copy it'));
    expect(button(host, 'Copy the reply')).toBeDefined();
    expect(() => button(host, 'Put into the reply box')).toThrow();
  });
});

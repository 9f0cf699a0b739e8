import { act, type ComponentProps } from 'react';
import { describe, expect, it } from 'vitest';

import { Case } from '../../../../components/case/Case';
import { button, click, field, render, type } from '../render';
import { ENTRY } from '../views';
import { CARD, GLITCH, MESSAGE, someActions, VIEW } from './views';

async function show(part: Partial<ComponentProps<typeof Case>> = {}) {
  const actions = someActions();
  const host = await render(
    <Case
      view={VIEW}
      suggestions={[]}
      copies={new Map()}
      actions={actions}
      done={null}
      offers={null}
      evidence={null}
      plan={null}
      letters={{ steps: [], write: () => undefined }}
      {...part}
    />,
  );
  return { host, actions };
}

describe('the page of a case', () => {
  it('shows facts with where the deadline is from, the next step, and everything in order', async () => {
    const { host } = await show();
    expect(host.querySelector('h1')?.textContent).toBe('order-not-picked-up');
    expect(host.textContent).toContain('Block of Mon, Nov 16, 2026, DSE4');
    expect(host.textContent).toContain('Monday, November 30, 2026');
    expect(host.textContent).toContain('stated in the message of Tue, Nov 17, 2026');
    expect(host.textContent).toContain('driver@example.com');
    expect([...host.querySelectorAll('ol > li')].map((item) => item.querySelector('p + p')?.textContent)).toEqual([
      'The app: Stop removed',
      'order-not-picked-up',
    ]);
  });

  it('says which answer is a copy of which, and what the driver attached', async () => {
    const answer = { ...MESSAGE, key: 'a', canned: true, entry: { ...ENTRY, id: 'a', kind: 'answer' as const } };
    const sent = {
      ...MESSAGE,
      key: 's',
      entry: { ...ENTRY, id: 's', kind: 'sent' as const },
      attachments: ['a.png', 'b.png'],
    };
    const { host } = await show({
      view: { ...VIEW, timeline: [sent, answer] },
      copies: new Map([['a', { percent: 97, earlier: { ...ENTRY, date: '2026-05-03T12:00:00Z' } }]]),
    });
    expect(host.textContent).toContain('97% the same as the answer of Sun, May 3, 2026');
    expect(host.textContent).toContain('Canned answer');
    expect(host.textContent).toContain('You attached: a.png and b.png');
  });

  it('shows a change beside what was there before', async () => {
    const amendments = [
      { at: '2026-11-18T12:00:00Z', field: 'category', from: 'late-arrival', to: 'order-not-picked-up' },
    ];
    const { host } = await show({ view: { ...VIEW, timeline: [GLITCH, { ...MESSAGE, amendments }] } });
    expect(host.querySelector('del')?.textContent).toBe('Before: gone');
    expect(host.querySelector('ins')?.textContent).toBe('Now: The stop was gone.');
    expect(host.textContent).toContain('First read as late-arrival, Warning.');
    expect(host.textContent).toContain('On Wed, Nov 18, 2026 you changed it to order-not-picked-up, Warning.');
  });

  it('asks how it ended with what the messages suggest, or later', async () => {
    const question = { why: 'silence' as const, suggested: 'no-answer' as const, since: '2026-11-01T12:00:00Z' };
    const { host, actions } = await show({ view: { ...VIEW, card: { ...CARD, question } } });
    await type(field(host, 'A note, if you like'), 'nothing came');
    await act(async () => host.querySelector('form')?.requestSubmit());
    expect(actions.setOutcome).toHaveBeenCalledWith('no-answer', 'nothing came');
    await click(button(host, 'Ask me in a week'));
    expect(actions.askLater).toHaveBeenCalledOnce();
  });

  it('gives the reason of a suggestion, to be accepted or not', async () => {
    const other = { ...CARD, id: 'other', name: 'Another one' };
    const { host, actions } = await show({
      suggestions: [
        { card: other, reason: 'same-block', strength: 'strong', day: '2026-05-03', station: 'DSE4', ids: [] },
      ],
    });
    expect(host.textContent).toContain('Same block, Sun, May 3, 2026, at DSE4');
    await click(button(host, 'Put them together'));
    expect(actions.join).toHaveBeenCalledWith('other');
    await click(button(host, 'They are two cases'));
    expect(actions.keepApart).toHaveBeenCalledWith('other');
  });

  it('splits off what is ticked, and not nothing', async () => {
    const { host, actions } = await show();
    await click(button(host, 'Split this case…'));
    await click(button(host, 'Make a new case'));
    expect(host.textContent).toContain('Tick at least one entry');
    const [box] = host.querySelectorAll<HTMLInputElement>('dialog input[type=checkbox]');
    if (box) await click(box);
    await click(button(host, 'Make a new case'));
    expect(actions.split).toHaveBeenCalledWith([{ table: 'glitches', id: '1' }]);
  });

  it('moves one entry into a case that is chosen, or into one of its own', async () => {
    const { host, actions } = await show();
    const move = (): HTMLElement | undefined =>
      [...host.querySelectorAll('button')].filter((each) => each.textContent === 'Move…').at(-1);
    await click(move() ?? host);
    await click(button(host, 'Move it'));
    expect(actions.move).toHaveBeenLastCalledWith({ table: 'messages', id: ENTRY.id }, 'other');
    await click(move() ?? host);
    await type(field(host, 'Which case'), '');
    await click(button(host, 'Move it'));
    expect(actions.move).toHaveBeenLastCalledWith({ table: 'messages', id: ENTRY.id }, null);
  });

  it('says exactly what a deletion takes, and what stays', async () => {
    const { host, actions } = await show();
    await click(button(host, 'Delete this case…'));
    const dialog = host.querySelector('dialog');
    expect(dialog?.textContent).toContain('What becomes of 1 journal entry and 2 items of evidence?');
    expect(dialog?.textContent).toContain('This goes from this device: 1 message.');
    const go = [...host.querySelectorAll<HTMLInputElement>('dialog input[type=radio]')].at(-1);
    if (go) await click(go);
    expect(dialog?.textContent).toContain('1 message, 1 journal entry, and 2 items of evidence.');
    await click(button(host, 'Delete'));
    expect(actions.remove).toHaveBeenCalledWith('go');
  });

  it('is called what the driver calls it', async () => {
    const { host, actions } = await show({ view: { ...VIEW, card: { ...CARD, name: 'The lost order' } } });
    expect(host.querySelector('h1')?.textContent).toBe('The lost order');
    await click(button(host, 'Rename'));
    await type(field(host, 'Name of the case'), 'Another name');
    await click(button(host, 'Save'));
    expect(actions.rename).toHaveBeenCalledWith('Another name');
  });

  it('unfolds everything on paper, and folds it again', async () => {
    const { host } = await show();
    const folded = host.querySelectorAll('ol details').length;
    await act(async () => void dispatchEvent(new Event('beforeprint')));
    expect([folded, host.querySelectorAll('ol details').length]).toEqual([1, 0]);
    expect(host.querySelector('ol')?.textContent).toContain('A made-up text.');
    await act(async () => void dispatchEvent(new Event('afterprint')));
    expect(host.querySelectorAll('ol details').length).toBe(folded);
  });

  it('offers to open a closed case again', async () => {
    const outcome = { kind: 'withdrawn' as const, at: '2026-11-20T12:00:00Z', note: '' };
    const { host, actions } = await show({ view: { ...VIEW, card: { ...CARD, state: 'closed', outcome } } });
    expect(host.textContent).toContain('They took it back');
    await click(button(host, 'Open this case again'));
    expect(actions.reopen).toHaveBeenCalledOnce();
  });
});

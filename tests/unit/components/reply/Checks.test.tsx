import { useId, useState } from 'react';
import { describe, expect, it, vi } from 'vitest';

import { Checks } from '../../../../components/reply/Checks';
import { Reply } from '../../../../components/reply/Reply';
import type { CheckLetter, CheckView } from '../../../../utils/app/letter/letter-checks';
import { fillLetter } from '../../../../utils/core/reply/fill';
import { button, click, field, removeAll, render, type } from '../render';
import { REPLY, VIEW } from '../views';
import { letterActions } from './letter-actions';

const OWN = 'What happened';

/** Finds "lied" once for each time it stands there, and offers "erred". */
const CHECK: CheckLetter = ({ values }) => {
  const value = values['whatHappened'] ?? '';
  const from = value.indexOf('lied');
  if (from < 0) return [];
  const calm = value.replace('lied', 'erred');
  const view: CheckView = {
    key: 'whatHappened accusation lied',
    blank: 'whatHappened',
    about: 'tone',
    kind: 'accusation',
    before: value.slice(0, from),
    match: 'lied',
    after: value.slice(from + 4),
    instead: value.includes('only advice') ? null : { reads: calm, value: calm },
  };
  return [view];
};

let letters = 0;
/** The checks beside one blank, as the letter holds it. */
function Beside({ load, letterKey }: { readonly load: () => Promise<CheckLetter>; readonly letterKey: string }) {
  const id = useId();
  const [value, setValue] = useState('You lied to me.');
  return (
    <>
      <textarea id={`blank ${letterKey} ${id}`} value={value} onChange={(event) => setValue(event.target.value)} />
      <label htmlFor={`blank ${letterKey} ${id}`}>Blank</label>
      <Checks
        load={load}
        letter={{ reply: REPLY, values: { whatHappened: value } }}
        letterKey={letterKey}
        onChange={(_blank, next) => setValue(next)}
      />
    </>
  );
}
const load = async (): Promise<CheckLetter> => CHECK;
const checks = (how = load, letterKey = `letter ${++letters}`) => render(<Beside load={how} letterKey={letterKey} />);
const statuses = (host: HTMLElement) => [...host.querySelectorAll('[role=status]')].map((each) => each.textContent);
const typed = (host: HTMLElement): string => field(host, 'Blank').value;

describe('the checks before copying', () => {
  it('show the words, why, and how it could read, in the letter’s language', async () => {
    const host = await checks();
    const quote = host.querySelector('blockquote');
    expect(quote?.textContent).toBe('You lied to me.');
    expect(quote?.lang).toBe('en');
    expect(host.querySelector('mark')?.textContent).toBe('lied');
    expect(host.textContent).toContain('This reads as blame.');
    expect(host.querySelector('q')?.textContent).toBe('You erred to me.');
    expect(host.textContent).toContain('In “What happened”');
  });

  it('say politely how many there are', async () => {
    expect(statuses(await checks())).toContain('1 place you may want to look at once more.');
  });

  it('put the wording into the driver’s own words, say so, and take it back', async () => {
    const host = await checks();
    await click(button(host, 'Use this wording'));
    expect(typed(host)).toBe('You erred to me.');
    expect(statuses(host)).toContain('Changed in your own words above.');
    expect(host.querySelector('mark')).toBeNull();
    await click(button(host, 'Undo this change'));
    expect(typed(host)).toBe('You lied to me.');
    expect(statuses(host)).toContain('Your own words are back.');
    expect(() => button(host, 'Undo this change')).toThrow();
  });

  it('keep the focus where the button was', async () => {
    const host = await checks();
    const pressed = button(host, 'Use this wording');
    pressed.focus();
    await click(pressed);
    expect(document.activeElement?.contains(button(host, 'Undo this change'))).toBe(true);
    expect(document.activeElement).not.toBe(document.body);
  });

  it('take nothing back that the driver has written since', async () => {
    const host = await checks();
    await click(button(host, 'Use this wording'));
    await type(field(host, 'Blank'), 'You erred, I think.');
    expect(() => button(host, 'Undo this change')).toThrow();
    expect(statuses(host)).not.toContain('Changed in your own words above.');
  });

  it('fold what is left as it is, also when drawn again, and offer it there still', async () => {
    const letterKey = `letter ${++letters}`;
    await click(button(await checks(load, letterKey), 'Leave it'));
    removeAll();
    const host = await checks(load, letterKey);
    expect(host.querySelector('summary')?.textContent).toBe('1 place left as it is');
    expect(statuses(host)).not.toContain('1 place you may want to look at once more.');
    expect(() => button(host, 'Leave it')).toThrow();
    await click(button(host, 'Use this wording'));
    expect(typed(host)).toBe('You erred to me.');
  });

  it('give advice where there are no other words', async () => {
    const host = await checks();
    await type(field(host, 'Blank'), 'You lied, only advice.');
    expect(() => button(host, 'Use this wording')).toThrow();
    expect(host.textContent).toContain('what, when, and what shows it');
  });

  it('name what they are about on every button', async () => {
    const host = await checks();
    expect(button(host, 'Use this wording').getAttribute('aria-label')).toBe('Use this wording for “lied”');
    expect(button(host, 'Leave it').getAttribute('aria-label')).toBe('Leave it as it is: “lied”');
  });

  it('show nothing where nothing is found, and where the lists can’t be read', async () => {
    const host = await checks(async () => () => []);
    expect(host.querySelector('h3')).toBeNull();
    const failed = await checks(() => Promise.reject(new Error('no lists')));
    expect(failed.querySelector('h3')).toBeNull();
  });
});

describe('the checks in a reply', () => {
  it('stand between the letter and its buttons, and never keep it from being copied', async () => {
    const copy = vi.fn(async () => true);
    const host = await render(
      <Reply
        view={{ ...VIEW, entry: { ...VIEW.entry, id: `gmail:a:checks-${++letters}` } }}
        reply={REPLY}
        evidence={null}
        actions={letterActions({
          fill: (_, values) => fillLetter('{whatHappened}', values, ['whatHappened']),
          checks: load,
          delivery: { copy, copyIfNeeded: vi.fn(async () => false), insert: null },
        })}
      />,
    );
    await vi.waitFor(async () => {
      await type(field(host, OWN), 'You lied.');
      expect(host.querySelector('mark')).not.toBeNull();
    });
    const order = [...host.querySelectorAll('figure, mark, button')].map(
      (each) => each.tagName + (each.textContent ?? ''),
    );
    const at = (start: string): number => order.findIndex((each) => each.startsWith(start));
    expect(at('FIGURE')).toBeLessThan(at('MARK'));
    expect(at('MARK')).toBeLessThan(at('BUTTONCopy the reply'));
    expect(button(host, 'Copy the reply').getAttribute('aria-disabled')).toBeNull();
    await click(button(host, 'Copy the reply'));
    expect(copy).toHaveBeenCalledWith('You lied.');
    await click(button(host, 'Use this wording'));
    expect(field(host, OWN).value).toBe('You erred.');
    expect(host.querySelector('figure')?.textContent).toContain('You erred.');
  });
});

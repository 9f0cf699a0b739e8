import { act, useState } from 'react';
import { describe, expect, it, vi } from 'vitest';

import { GlitchForm } from '../../../../components/journal/GlitchForm';
import { valuesOf, type FormValues } from '../../../../components/journal/form-values';
import { button, click, field, NOW, render, type } from '../render';
import { FACTS } from './entries';

type Props = Parameters<typeof GlitchForm>[0];

const EMPTY: FormValues = {
  what: null,
  earlier: false,
  happenedAt: '',
  blockDate: '2026-11-22',
  blockTime: '',
  station: '',
  words: '',
};

async function form(part: Partial<Props> = {}, values: FormValues = EMPTY) {
  const onSubmit = vi.fn<(values: FormValues) => void>();
  function Held() {
    const [held, setHeld] = useState(values);
    return (
      <GlitchForm
        values={held}
        onChange={(change) => setHeld({ ...held, ...change })}
        startedAt={NOW.toISOString()}
        hints={{ stations: ['DSE4', 'XYZ1'], blockTimes: ['3:30 PM - 7:00 PM'] }}
        trouble={null}
        busy={false}
        submit="Save"
        beside={null}
        {...part}
        onSubmit={() => onSubmit(held)}
      />
    );
  }
  return { host: await render(<Held />), onSubmit };
}

const radios = (host: HTMLElement): readonly HTMLInputElement[] => [
  ...host.querySelectorAll<HTMLInputElement>('fieldset:first-of-type input[type=radio]'),
];

async function press(element: Element | null, key: string, part: KeyboardEventInit = {}): Promise<void> {
  await act(async () => void element?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, ...part })));
}

describe('the form of an entry', () => {
  it('offers the seven things the app does, and has the focus on them', async () => {
    const { host } = await form();
    const names = [...host.querySelectorAll('fieldset:first-of-type label')].map((card) => card.textContent);
    expect(names.slice(0, 2)).toEqual(['Stop removed1', 'Route reassigned2']);
    expect(names).toHaveLength(7);
    expect(document.activeElement).toBe(radios(host)[0]);
  });

  it('is done with one digit and a press', async () => {
    const { host, onSubmit } = await form();
    await press(document.activeElement, '3');
    expect(document.activeElement).toBe(radios(host)[2]);
    await click(button(host, 'Save'));
    expect(onSubmit).toHaveBeenCalledWith({ ...EMPTY, what: 'scan-refused' });
  });

  it.each([
    ['8', {}],
    ['x', {}],
    ['3', { ctrlKey: true }],
  ])('leaves the key %s %o to the browser', async (key, part) => {
    const { host } = await form();
    await press(document.activeElement, key, part);
    expect(radios(host).filter(({ checked }) => checked)).toEqual([]);
  });

  it('does not take digits typed into a field for a choice', async () => {
    const { host } = await form();
    await press(field(host, 'In your own words'), '3');
    expect(radios(host).filter(({ checked }) => checked)).toEqual([]);
  });

  it('offers what was named before, until it stands there', async () => {
    const { host, onSubmit } = await form();
    await click(button(host, 'XYZ1'));
    expect(field(host, 'Station').value).toBe('XYZ1');
    expect(() => button(host, 'XYZ1')).toThrow();
    await click(button(host, '3:30 PM - 7:00 PM'));
    await type(field(host, 'In your own words'), 'It was gone.');
    await click(button(host, 'Save'));
    expect(onSubmit.mock.calls[0]?.[0]).toMatchObject({
      station: 'XYZ1',
      blockTime: '3:30 PM - 7:00 PM',
      words: 'It was gone.',
    });
  });

  it('asks for a time only when it was earlier, beginning with now', async () => {
    const { host } = await form();
    expect(host.textContent).toContain('Just now, 12:00');
    expect(() => field(host, 'Date and time')).toThrow();
    const [, earlier] = host.querySelectorAll<HTMLInputElement>('fieldset:nth-of-type(2) input[type=radio]');
    if (earlier) await click(earlier);
    expect(field(host, 'Date and time').value).toBe('2026-11-22T12:00');
  });

  it('does not call it now when the note was begun hours ago', async () => {
    const { host } = await form({ startedAt: new Date(2026, 10, 22, 8).toISOString() });
    expect(host.textContent).toContain('When you began this note: Sun, Nov 22, 2026, 8:00');
  });

  it.each([
    ['no-kind', 'Choose what the app did'],
    ['no-time', 'Give the date and the time'],
    ['future', 'That time has not come'],
    ['not-saved', 'Your draft is still here'],
  ] as const)('says why it is not saved: %s', async (trouble, words) => {
    const { host } = await form({ trouble });
    expect(host.querySelector('[role=alert]')?.textContent).toContain(words);
  });

  it('asks for the time itself where an entry is changed, and has the focus on what was chosen', async () => {
    const { host } = await form({ startedAt: null }, valuesOf({ ...FACTS, what: 'gps-wrong' }));
    expect(field(host, 'Date and time').value).toBe('2026-11-21T16:05');
    expect(document.activeElement).toBe(radios(host)[3]);
  });
});

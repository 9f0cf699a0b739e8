import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

import { MARK } from '../../../utils/webmail/dom';
import { watchPage, type Look } from '../../../utils/webmail/scheduler';

/** A page resting from the start: every look that follows a change has been made, and a minute has gone by. */
const REST = 60_000;

describe('the watch over a page', () => {
  let ended: AbortController;
  let looks: Look[];
  let pass: (look: Look) => void;
  let isAlive: boolean;
  let alive: ReturnType<typeof vi.fn<() => boolean>>;
  let orphaned: ReturnType<typeof vi.fn<() => void>>;
  let frames: Document[];
  let state: DocumentVisibilityState;
  let look: (beat: boolean) => void;

  beforeEach(() => {
    vi.useFakeTimers();
    document.body.replaceChildren();
    ended = new AbortController();
    looks = [];
    pass = () => undefined;
    isAlive = true;
    alive = vi.fn(() => isAlive);
    orphaned = vi.fn(() => ended.abort());
    frames = [];
    state = 'visible';
    vi.spyOn(document, 'visibilityState', 'get').mockImplementation(() => state);
    look = watchPage({
      page: document,
      signal: ended.signal,
      frames: () => frames,
      pass: (now) => {
        looks.push(now);
        pass(now);
      },
      alive,
      orphaned,
    });
  });

  afterEach(() => {
    ended.abort();
    vi.useRealTimers();
  });

  const after = (milliseconds: number): Promise<unknown> => vi.advanceTimersByTimeAsync(milliseconds);
  /** Looks made while this much time goes by. */
  const looksIn = async (milliseconds: number): Promise<number> => {
    const before = looks.length;
    await after(milliseconds);
    return looks.length - before;
  };
  const add = (parent: Node = document.body): HTMLElement =>
    parent.appendChild((parent.ownerDocument ?? document).createElement('p'));
  const show = (now: DocumentVisibilityState): void => {
    state = now;
    document.dispatchEvent(new Event('visibilitychange'));
  };

  it('looks soon after the start, a few times more, and then no longer', async () => {
    expect(await looksIn(250)).toBe(1);
    expect(await looksIn(REST)).toBe(3);
    expect(await looksIn(100 * REST)).toBe(0);
  });

  it('asks on a page at rest only whether the extension is there', async () => {
    await after(REST);
    alive.mockClear();

    expect(await looksIn(30_000)).toBe(0);
    expect(alive).toHaveBeenCalledTimes(10);
  });

  it('says orphaned within three seconds of the extension going', async () => {
    await after(REST);
    isAlive = false;
    await after(3_000);

    expect(orphaned).toHaveBeenCalledTimes(1);
    add();
    expect(await looksIn(REST)).toBe(0);
  });

  it.each([
    ['an element comes', () => void add()],
    ['a text changes', () => document.body.append('new')],
    ['an id comes late', () => document.body.firstElementChild?.setAttribute('data-legacy-thread-id', '1')],
    ['the address changes', () => void window.dispatchEvent(new Event('hashchange'))],
    ['the window is come back to', () => void window.dispatchEvent(new Event('focus'))],
  ])('looks within a fifth of a second when %s, and again later', async (_, change) => {
    add();
    await after(REST);
    change();

    expect(await looksIn(200)).toBe(1);
    expect(await looksIn(REST)).toBe(3);
  });

  it('looks again when a text is written over in place', async () => {
    const text = document.createTextNode('one');
    add().append(text);
    await after(REST);
    text.data = 'two';

    expect(await looksIn(200)).toBe(1);
  });

  it('takes a page for drawn only after it had three seconds', async () => {
    await after(1_500);
    expect(looks.map(({ beat }) => beat)).toEqual([false, false]);
    await after(REST);

    expect(looks.map(({ beat }) => beat)).toEqual([false, false, true, true]);
  });

  it('takes a page that never rests for drawn every three seconds', async () => {
    const restless = setInterval(add, 50);
    await after(REST);
    clearInterval(restless);

    const beats = looks.filter(({ beat }) => beat).length;
    expect(beats).toBeGreaterThan(10);
    expect(beats).toBeLessThanOrEqual(20);
  });

  it('looks about once a second at a page that changes without end', async () => {
    const text = add().appendChild(document.createTextNode(''));
    const storm = setInterval(() => (text.data = text.data === 'on' ? 'off' : 'on'), 5);
    await after(2_000);
    const before = looks.length;
    await after(10_000);
    clearInterval(storm);

    expect(looks.length - before).toBeLessThan(15);
    expect(looks.length - before).toBeGreaterThan(5);
  });

  it('does not look because of what a look itself changed', async () => {
    pass = () => void add();
    add();
    await after(REST);

    expect(await looksIn(REST)).toBe(0);
  });

  it.each([
    ['a mark of ours comes', () => add().setAttribute(MARK, '')],
    ['the driver writes', () => void add(document.querySelector('[contenteditable]') ?? raise())],
    ['a class changes', () => document.body.firstElementChild?.setAttribute('class', 'hover')],
  ])('does not look when %s', async (_, change) => {
    add().setAttribute('contenteditable', 'true');
    await after(REST);
    change();

    expect(await looksIn(REST)).toBe(0);
  });

  it('leaves a hidden page alone, and looks at it when it is seen again', async () => {
    await after(REST);
    show('hidden');
    alive.mockClear();
    add();
    look(true);

    expect(await looksIn(REST)).toBe(0);
    expect(alive).not.toHaveBeenCalled();
    expect(vi.getTimerCount()).toBe(0);
    show('visible');
    expect(await looksIn(200)).toBe(1);
  });

  it('observes the documents of frames, also of one that comes later', async () => {
    const frame = document.implementation.createHTMLDocument();
    await after(REST);
    frames = [frame];
    const element = document.body.appendChild(document.createElement('iframe'));
    await after(REST);
    add(frame.body);
    expect(await looksIn(200)).toBe(1);

    const next = document.implementation.createHTMLDocument();
    frames = [next];
    await after(REST);
    element.dispatchEvent(new Event('load'));
    expect(await looksIn(200)).toBe(1);
    await after(REST);
    add(next.body);
    expect(await looksIn(200)).toBe(1);
    await after(REST);
    add(frame.body);
    expect(await looksIn(200)).toBe(0);
  });

  it('is no more often there than a frame when a picture has loaded', async () => {
    const image = document.body.appendChild(document.createElement('img'));
    await after(REST);
    image.dispatchEvent(new Event('load'));

    expect(await looksIn(REST)).toBe(0);
  });

  it('gives looks that take long a fiftieth of the time, at most five seconds apart, until one is quick', async () => {
    await after(REST);
    let spent = 0;
    vi.spyOn(performance, 'now').mockImplementation(() => Date.now() + spent);
    pass = () => void (spent += 60);
    const restless = setInterval(add, 50);
    await after(12_000);
    expect(looks.at(-1)?.slow).toBe(true);
    expect(await looksIn(20_000)).toBeLessThanOrEqual(7);

    pass = () => undefined;
    await after(11_000);
    clearInterval(restless);
    expect(looks.at(-1)?.slow).toBe(false);
  });

  it('ends with its signal', async () => {
    await after(200);
    ended.abort();
    add();

    expect(await looksIn(REST)).toBe(0);
    expect(vi.getTimerCount()).toBe(0);
  });
});

function raise(): never {
  throw new Error('There is no such element.');
}

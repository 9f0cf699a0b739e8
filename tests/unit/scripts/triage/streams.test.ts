import { describe, expect, it } from 'vitest';
import { type Outlet, standardStreams } from '../../../../scripts/triage/streams';

class Pipe implements Outlet {
  readonly written: string[] = [];
  readonly #listeners = new Map<string, () => void>();
  readonly isTTY: boolean;
  isFull = false;

  constructor(isTTY = false) {
    this.isTTY = isTTY;
  }

  write(text: string): boolean {
    this.written.push(text);
    return !this.isFull;
  }

  on(event: string, listener: () => void): void {
    this.#listeners.set(event, listener);
  }

  happen(event: string): void {
    this.#listeners.get(event)?.();
  }
}

describe('standardStreams', () => {
  it('hands text over in large pieces, and the rest when asked to', async () => {
    const out = new Pipe();
    const streams = standardStreams(out, new Pipe());
    await streams.write('a');
    await streams.write('b'.repeat(70_000));
    await streams.write('c');
    expect(out.written.map(({ length }) => length)).toEqual([70_001]);
    await streams.flush();
    await streams.flush();
    expect(out.written.slice(1)).toEqual(['c']);
  });

  it.each(['drain', 'close', 'error'])('waits while the pipe is full, until it says "%s"', async (event) => {
    const out = new Pipe();
    const streams = standardStreams(out, new Pipe());
    out.isFull = true;
    await streams.write('a');
    const flushed = streams.flush();
    out.happen(event);
    expect(await flushed).toBe(event === 'drain');
  });

  it('writes no more once nobody reads', async () => {
    const out = new Pipe();
    const streams = standardStreams(out, new Pipe());
    out.happen('error');
    expect(await streams.write('a'.repeat(100_000))).toBe(false);
    expect(out.written).toEqual([]);
  });

  it.each([
    [false, true, true],
    [true, true, false],
    [false, false, false],
  ])('draws a bar only beside the output (output a terminal: %j, errors: %j)', (out, error, isTerminal) => {
    expect(standardStreams(new Pipe(out), new Pipe(error)).isTerminal).toBe(isTerminal);
  });

  it('tells at once', () => {
    const error = new Pipe();
    standardStreams(new Pipe(), error).tell('x');
    error.happen('error');
    expect(error.written).toEqual(['x']);
  });
});

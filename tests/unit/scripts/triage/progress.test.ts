import { describe, expect, it } from 'vitest';
import { Progress } from '../../../../scripts/triage/progress';
import { heardStreams } from './mail-folder';

describe('Progress', () => {
  it('draws a bar over itself on a terminal, and takes it away', () => {
    const streams = heardStreams({ isTerminal: true });
    const progress = new Progress(streams, 2_000_000);
    progress.at(500_000, 3, 1);
    progress.at(500_000, 3, 1);
    progress.clear();
    progress.clear();
    expect(streams.told()).toBe(
      '\r\u001b[K[########......................] 25 %  0.5 MB of 2.0 MB, 3 messages, 1 flagged\r\u001b[K',
    );
  });

  it('writes a plain line for each tenth of much elsewhere', () => {
    const streams = heardStreams();
    const progress = new Progress(streams, 100_000_000);
    for (const read of [5_000_000, 12_000_000, 15_000_000, 47_000_000, 100_000_000]) progress.at(read, 3, 1);
    progress.clear();
    expect(streams.told()).toBe(
      '12 %: 12 MB of 100 MB, 3 messages, 1 flagged\n47 %: 47 MB of 100 MB, 3 messages, 1 flagged\n100 %: 100 MB of 100 MB, 3 messages, 1 flagged\n',
    );
  });

  it('writes nothing for little elsewhere', () => {
    const streams = heardStreams();
    new Progress(streams, 1_000_000).at(1_000_000, 3, 1);
    expect(streams.told()).toBe('');
  });

  it('never shows more than everything: zips unpack to more than their size', () => {
    const streams = heardStreams({ isTerminal: true });
    new Progress(streams, 1_000).at(5_000, 3, 1);
    new Progress(streams, 0).at(5_000, 3, 1);
    expect(streams.told().match(/] 100 %/g)).toHaveLength(2);
  });
});

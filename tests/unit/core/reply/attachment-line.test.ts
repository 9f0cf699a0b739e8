import { describe, expect, it } from 'vitest';

import { attachmentLine } from '../../../../utils/core/reply/attachment-line';

const A = { number: 3, name: 'door.jpg' };
const B = { number: 1, name: '../stops.png' };

describe('what a letter says goes with it', () => {
  it.each([
    [[], '', 'en', ''],
    [[], ' two screenshots ', 'en', 'two screenshots'],
    [[A], '', 'en', '1 file: E3-door.jpg'],
    [[A, B], '', 'en', '2 files: E1-stops.png, E3-door.jpg'],
    [[A], 'a call log on paper', 'en', 'a call log on paper; 1 file: E3-door.jpg'],
    [[A, B], '', 'es', '2 archivos: E1-stops.png, E3-door.jpg'],
    [[A], '', 'es', '1 archivo: E3-door.jpg'],
    [[A, B], '', 'ja', '2: E1-stops.png, E3-door.jpg'],
  ])('%j with the words %j in %s is %j', (evidence, own, language, line) => {
    expect(attachmentLine(evidence, own, language)).toBe(line);
  });
});

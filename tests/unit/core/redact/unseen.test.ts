import { describe, expect, it } from 'vitest';

import { withoutUnseen } from '../../../../utils/core/redact/unseen';

describe('marks nobody sees', () => {
  it.each<[what: string, text: string, seen: string]>([
    ['a space without width', 'Or\u200bder not picked up', 'Order not picked up'],
    ['a joiner between Latin letters', 'Or\u200dder\u200c!', 'Order!'],
    ['tags', 'Hello\u{e0044}\u{e0061}\u{e007f} there', 'Hello there'],
    ['selectors behind letters', 'A\ufe00B\ufe0fC\u{e0101}', 'ABC'],
    ['direction marks and soft hyphens', '\u202eab\u00adc\u202c', 'abc'],
    ['letters that fill nothing', 'a\u3164b\u115fc\u034f', 'abc'],
    ['spaces of odd widths', 'a\u2009b\u00a0c\u202f!', 'a b c !'],
  ])('are taken away: %s', (_what, text, seen) => expect(withoutUnseen(text)).toBe(seen));

  it.each<[what: string, text: string]>([
    ['a family of emoji', '👩‍👩‍👧 and ☀️ and 1️⃣'],
    ['a joiner in Persian', 'می\u200cخواهم'],
    ['plain lines', 'one\n\ntwo\tthree'],
  ])('are left where they are needed: %s', (_what, text) => expect(withoutUnseen(text)).toBe(text));
});

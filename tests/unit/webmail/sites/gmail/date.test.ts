import { describe, expect, it } from 'vitest';

import { dateOf } from '../../../../../utils/webmail/sites/gmail/date';
import { dateOfId } from '../../../../../utils/webmail/sites/gmail/ids';

/** Made up: an id whose time of arrival is the instant given. */
function idAt(instant: string): string {
  return (BigInt(Date.parse(instant)) << 20n).toString(16);
}

function local(time: string): string {
  return new Date(time).toISOString();
}

const MAY_6 = '2026-05-06T09:14:07.000Z';

describe('when a message came', () => {
  it.each([
    'Wed, May 6, 2026, 9:14\u202fAM (3 days ago)',
    'Wed, 6 May 2026, 09:14',
    'May 6, 2026 at 9:14 AM',
    '6 May 2026 09:14',
    'Wednesday, May 6, 2026, 9:14 AM',
  ])('is read from "%s", with and without an id', (words) => {
    expect(dateOf(words, null)).toBe(local('2026-05-06T09:14'));
    expect(dateOf(words, idAt(MAY_6))).toBe(local('2026-05-06T09:14'));
  });

  it.each([
    '06.05.2026, 09:14',
    '06/05/2026, 09:14',
    'mar, 06/05/2026, 09:14',
    '6. Mai 2026, 09:14',
    '2026/05/06',
    '',
    null,
  ])('is not read from %s, only from an id', (words) => {
    expect(dateOf(words, null)).toBeNull();
    expect(dateOf(words, idAt(MAY_6))).toBe(MAY_6);
  });

  it("is the id's where the words are more than 36 hours away", () => {
    expect(dateOf('Fri, May 8, 2026, 11:00 PM', idAt(MAY_6))).toBe(MAY_6);
    expect(dateOf('Thu, May 7, 2026, 8:00 AM', idAt(MAY_6))).toBe(local('2026-05-07T08:00'));
  });

  it('is read from the words where the id holds no time', () => {
    expect(dateOfId('00000000000001')).toBeNull();
    expect(dateOf('Wed, May 6, 2026, 9:14 AM', '00000000000001')).toBe(local('2026-05-06T09:14'));
  });
});

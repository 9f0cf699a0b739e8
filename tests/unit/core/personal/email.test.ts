import { describe, expect, it } from 'vitest';

import { findEmails } from '../../../../utils/core/personal/email';
import { foundIn } from './found-in';

describe('e-mail addresses', () => {
  it.each([
    ['write to ellen.wu@example.com.', ['ellen.wu@example.com']],
    ['<bob_k+flex@mail.example.org>', ['bob_k+flex@mail.example.org']],
    ['a@b.co, c@d.example; e@f.example', ['a@b.co', 'c@d.example', 'e@f.example']],
    ['josé@correo.example', ['josé@correo.example']],
  ])('are found in %s', (text, found) => expect(foundIn(findEmails, text)).toEqual(found));

  it.each(['I was @ the door', 'user@', '@driver', 'a@b', 'a@b.c', 'a@..com', 'price 3@4.50 each', '@@@@', 'a@-.-'])(
    'are not seen in %s',
    (text) => expect(foundIn(findEmails, text)).toEqual([]),
  );
});

import { describe, expect, it } from 'vitest';

import { readSender } from '../../../../components/dashboard/read-sender';

describe('a typed sender', () => {
  it.each([
    ['', null],
    ['   ', null],
    ['Amazon Flex', { name: 'Amazon Flex' }],
    ['Flex@Example.com', { address: 'flex@example.com' }],
    ['Amazon Flex <Flex@Example.com>', { name: 'Amazon Flex', address: 'flex@example.com' }],
    ['"Flex, Amazon" <flex@example.com>', { name: 'Flex, Amazon', address: 'flex@example.com' }],
    ['<flex@example.com>', { address: 'flex@example.com' }],
    ['me @ work', { name: 'me @ work' }],
  ])('%s', (text, person) => {
    expect(readSender(text)).toEqual(person);
  });
});

import { describe, expect, it } from 'vitest';

import { addressesIn, answers, peopleOf, personOf } from '../../../utils/webmail/people';

describe('people', () => {
  it.each([
    ['Amazon Flex <AmazonFlex-Support@amazon.com>', ['amazonflex-support@amazon.com']],
    ['a@example.com, "B" <b@example.com>; a@example.com', ['a@example.com', 'b@example.com']],
    ['Profile of Dana (dana@example.com)', ['dana@example.com']],
    ['@ a@ @b a@b@c', []],
    ['Account of dana@example.com.', ['dana@example.com']],
    ['mailto dana@example.com?subject=x', ['dana@example.com']],
    [`${'a'.repeat(320)}@example.com`, []],
    [null, []],
  ])('finds the addresses of %j', (words, expected) => {
    expect(addressesIn(words)).toEqual(expected);
  });

  it('gives at most 100 addresses', () => {
    const many = Array.from({ length: 150 }, (_, index) => `a${String(index)}@example.com`);

    expect(addressesIn(many.join(' '))).toHaveLength(100);
  });

  it.each([
    ['Amazon Flex', 'a@example.com', { name: 'Amazon Flex', address: 'a@example.com' }],
    ['Amazon Flex <a@example.com>', null, { name: 'Amazon Flex', address: 'a@example.com' }],
    ['"Flex, Amazon" <a@example.com>', null, { name: 'Flex, Amazon', address: 'a@example.com' }],
    ['real@example.com <forger@example.com>', null, { name: 'real@example.com', address: 'forger@example.com' }],
    ['real@example.com', 'forger@example.com', { name: 'real@example.com', address: 'forger@example.com' }],
    ['real@example.com', null, { name: 'real@example.com' }],
    ['a@example.com', 'A@example.com', { address: 'a@example.com' }],
    ['n'.repeat(300), null, { name: 'n'.repeat(200) }],
    ['Name <no address>', null, { name: 'Name' }],
    ['Flex', '"real@amazon.com" <forger@example.com>', { name: 'Flex', address: 'forger@example.com' }],
    ['Flex <forger@example.com>', 'real@amazon.com', { name: 'Flex', address: 'forger@example.com' }],
    [null, null, {}],
  ])('reads %j beside %j', (shown, attribute, expected) => {
    expect(personOf(shown, attribute)).toEqual(expected);
  });

  it('pairs names with addresses only where there are as many', () => {
    expect(peopleOf(['a@example.com', 'b@example.com'], ['A', 'B'])).toEqual([
      { name: 'A', address: 'a@example.com' },
      { name: 'B', address: 'b@example.com' },
    ]);
    expect(peopleOf(['a@example.com', 'b@example.com'], ['A and B'])).toEqual([
      { address: 'a@example.com' },
      { address: 'b@example.com' },
    ]);
  });

  it.each([
    ['Re: Order Not Picked Up', 'Order Not Picked Up', true],
    ['RE:  Order Not Picked Up ', 'Order Not Picked Up', true],
    ['Re: Dinner', 'Re: Dinner', true],
    ['Order Not Picked Up', 'Order Not Picked Up', false],
    ['Fw: Order Not Picked Up', 'Order Not Picked Up', false],
    ['Re: Other', 'Order Not Picked Up', false],
    ['Re: ', '', false],
    [null, 'Dinner', false],
    ['Re: Dinner', null, false],
  ])('says of %j whether it answers %j: %j', (subject, other, expected) => {
    expect(answers(subject, other)).toBe(expected);
  });
});

import { describe, expect, it } from 'vitest';
import type { Person } from '@/utils/core/types';
import { fromText, judgeSender, senderNamesFlex } from '@/utils/core/triage/sender';
import { loadKnowledge } from '@/utils/knowledge/load';

const { senders } = await loadKnowledge();
const person = (address?: string, name?: string): Person => ({
  ...(name === undefined ? {} : { name }),
  ...(address === undefined ? {} : { address }),
});

describe('judgeSender', () => {
  it.each([
    ['amazonflex-support@amazon.com', undefined, 'unverified', 'listed-address'],
    ['no-reply@amazon.com', 'Amazon Flex', 'unverified', 'listed-domain'],
    ['x@email.amazon.co.uk', 'Amazon', 'unverified', 'listed-domain'],
    ['fr-sellerflex-support@amazon.com', 'Seller Flex', 'unverified', 'listed-domain'],
    ['noreply@amazon.com.attacker.example', 'Amazon Flex', 'lookalike', 'lookalike-domain'],
    ['noreply@amaz0n.example', undefined, 'lookalike', 'lookalike-domain'],
    ['noreply@arnazon.example', undefined, 'lookalike', 'lookalike-domain'],
    ['noreply@аmazon.example', undefined, 'lookalike', 'lookalike-domain'],
    ['noreply@xn--mazon-3ve.example', undefined, 'lookalike', 'lookalike-domain'],
    ['help@amazon-flex.example', undefined, 'lookalike', 'lookalike-domain'],
    ['amazonflex-support@mail.example', undefined, 'lookalike', 'lookalike-address'],
    ['amaz0nflex-support@mail.example', undefined, 'lookalike', 'lookalike-address'],
    ['driver-help@mail.example', 'Amazon Flex Support', 'lookalike', 'name-mismatch'],
    ['support@blocklog.example', 'The BlockLog Team', 'other', 'not-amazon'],
    ['jo@example.com', 'Jo', 'other', 'not-amazon'],
    ['amazon.com@mail.example', 'Shop', 'other', 'not-amazon'],
    [undefined, 'Amazon Flex', 'unverified', 'name-only'],
    [undefined, 'Soporte de Amazon Flex', 'unverified', 'name-only'],
    [undefined, 'Jo', 'other', 'not-amazon'],
    [undefined, undefined, 'unverified', 'no-address'],
  ])('says of <%s> %s: %s, %s', (address, name, status, reason) => {
    expect(judgeSender(person(address, name), senders)).toMatchObject({ status, reason });
  });

  it('has nothing to go by without a sender', () => {
    expect(judgeSender(null, senders)).toEqual({ status: 'unverified', reason: 'no-address' });
  });
});

describe('senderNamesFlex', () => {
  it.each([
    ['amazonflex-support@amazon.in', undefined, true],
    ['no-reply@amazon.com', 'Amazon Flex Team', true],
    ['no-reply@amazon.com', 'Amazon.com', false],
    ['fr-sellerflex-support@amazon.com', 'Seller Flex', false],
    ['amazonflex-support@mail.example', undefined, false],
    [undefined, 'AMAZON FLEX', true],
    [undefined, 'Amazon Flexible Jobs', false],
  ])('of <%s> %s is %s', (address, name, expected) => {
    expect(senderNamesFlex(person(address, name), senders)).toBe(expected);
  });
});

describe('fromText', () => {
  it.each([
    [person('a@example.com', 'A'), 'A <a@example.com>'],
    [person('a@example.com'), 'a@example.com'],
    [person(undefined, 'A'), 'A'],
    [null, ''],
  ])('shows %j as %j', (sender, expected) => {
    expect(fromText(sender)).toBe(expected);
  });
});

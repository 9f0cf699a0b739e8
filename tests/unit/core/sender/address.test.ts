import { describe, expect, it } from 'vitest';
import { domainOf, isWithin, localPart } from '@/utils/core/sender/address';

describe('the parts of an address', () => {
  it.each([
    ['a@example.com', 'a', 'example.com'],
    ['a@b@example.com.', 'a@b', 'example.com'],
    ['example.com', '', 'example.com'],
    ['@example.com', '', 'example.com'],
    ['', '', ''],
  ])('of %j are %j and %j', (address, local, domain) => {
    expect([localPart(address), domainOf(address)]).toEqual([local, domain]);
  });
});

describe('isWithin', () => {
  it.each([
    ['amazon.com', 'amazon.com', true],
    ['bounces.amazon.com', 'amazon.com', true],
    ['notamazon.com', 'amazon.com', false],
    ['amazon.com.evil.example', 'amazon.com', false],
    ['amazon.com.be', 'amazon.com', false],
  ])('%s within %s: %s', (domain, parent, expected) => {
    expect(isWithin(domain, parent)).toBe(expected);
  });
});

import { describe, expect, it } from 'vitest';
import { addressInName, claimsAmazon, claimsFlex, senderNamesFlex } from '@/utils/core/sender/names';
import { loadKnowledge } from '@/utils/knowledge/load';

const { senders } = await loadKnowledge();

describe('claimsFlex', () => {
  it.each([
    'Amazon Flex',
    'AMAZON FLEX',
    '“Amazon Flex” Team',
    'Amazon-Flex',
    'Amazon Flex Support',
    'Amazon Flex Australia',
    'Amaz0n Flex',
    'Equipo de Amazon Flex',
    "L'équipe Amazon Flex",
    'Amazon Flex Kundenservice',
    'Assistenza Amazon Flex',
    'Suporte do Amazon Flex',
    'Amazon Flexサポート',
  ])('%s: yes', (name) => {
    expect(claimsFlex(name, senders)).toBe(true);
  });

  it.each([undefined, '', 'Amazon', 'Amazon Flexible Jobs', 'Seller Flex', 'Amazon Flex Community Digest', 'Flex'])(
    '%s: no',
    (name) => {
      expect(claimsFlex(name, senders)).toBe(false);
    },
  );
});

describe('claimsAmazon', () => {
  it.each([
    ['Amazon.com', true],
    ['AMAZ0N', true],
    ['アマゾン', true],
    ['Amazon fans', false],
    [undefined, false],
  ])('of %s is %s', (name, expected) => {
    expect(claimsAmazon(name, senders)).toBe(expected);
  });
});

describe('addressInName', () => {
  it.each([
    ['amazonflex-support@amazon.com', 'amazonflex-support@amazon.com'],
    ['Flex (no-reply@AMAZON.co.uk)', 'no-reply@amazon.co.uk'],
    ['me@example.com', null],
    ['no-reply@amazon.com.evil.example', null],
    [undefined, null],
  ])('of %s is %s', (name, expected) => {
    expect(addressInName(name, senders)).toBe(expected);
  });
});

describe('senderNamesFlex', () => {
  it.each([
    ['amazonflex-support@amazon.in', undefined, true],
    ['no-reply@amazon.com', 'Amazon Flex Team', true],
    ['flex-no-reply@amazon.de', undefined, true],
    ['support@flex.amazon.com', undefined, true],
    ['no-reply@amazon.com', 'Amazon.com', false],
    ['fr-sellerflex-support@amazon.com', 'Seller Flex', false],
    ['seller-flex@amazon.fr', undefined, false],
    ['amazonflex-support@mail.example', undefined, false],
    [undefined, 'AMAZON FLEX', true],
    [undefined, 'Amazon Flexible Jobs', false],
  ])('of <%s> %s is %s', (address, name, expected) => {
    expect(senderNamesFlex({ ...(address && { address }), ...(name && { name }) }, senders)).toBe(expected);
  });

  it('is false without a sender', () => {
    expect(senderNamesFlex(null, senders)).toBe(false);
  });
});

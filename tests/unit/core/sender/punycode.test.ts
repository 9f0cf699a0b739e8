import { describe, expect, it } from 'vitest';
import { decodePunycode, unicodeDomain } from '@/utils/core/sender/punycode';

describe('decodePunycode', () => {
  it.each([
    ['mazon-3ve', 'аmazon'],
    ['bcher-kva', 'bücher'],
    ['maana-pta', 'mañana'],
    ['wgv71a119e', '日本語'],
    ['MAANA-pta', 'MAñANA'],
    ['', ''],
    ['abc-', 'abc'],
  ])('reads %j as %j', (encoded, expected) => {
    expect(decodePunycode(encoded)).toBe(expected);
  });

  it.each(['-!', 'a-99999999', 'mazon-3', 'a'.repeat(64), '99999999999999999999'])('refuses %j', (encoded) => {
    expect(decodePunycode(encoded)).toBeNull();
  });
});

describe('unicodeDomain', () => {
  it.each([
    ['xn--mazon-3ve.example', 'аmazon.example'],
    ['mail.xn--bcher-kva.example', 'mail.bücher.example'],
    ['xn--!!.example', 'xn--!!.example'],
    ['amazon.com', 'amazon.com'],
  ])('shows %j as %j', (domain, expected) => {
    expect(unicodeDomain(domain)).toBe(expected);
  });
});

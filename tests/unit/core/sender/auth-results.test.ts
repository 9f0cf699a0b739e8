import { describe, expect, it } from 'vitest';
import { parseArcResults, parseAuthResults } from '@/utils/core/sender/auth-results';

describe('parseAuthResults', () => {
  it('reads what Gmail writes', () => {
    const value =
      'mx.google.com;       dkim=pass header.i=@amazon.com header.s=abc header.b=Xx12;       dkim=pass header.i=@amazonses.com header.s=def;       spf=pass (google.com: domain of 2026a-1@bounces.amazon.com designates 192.0.2.7 as permitted sender) smtp.mailfrom=2026a-1@bounces.amazon.com;       dmarc=pass (p=QUARANTINE sp=QUARANTINE dis=NONE) header.from=amazon.com';
    expect(parseAuthResults(value)).toEqual({
      id: 'mx.google.com',
      methods: [
        { method: 'dkim', result: 'pass', domain: 'amazon.com' },
        { method: 'dkim', result: 'pass', domain: 'amazonses.com' },
        { method: 'spf', result: 'pass', domain: 'bounces.amazon.com' },
        { method: 'dmarc', result: 'pass', domain: 'amazon.com' },
      ],
    });
  });

  it('reads what Microsoft writes, without an id', () => {
    const value =
      'spf=pass (sender IP is 192.0.2.7) smtp.mailfrom=bounces.amazon.com; hotmail.com; dkim=pass (signature was verified) header.d=amazon.com;hotmail.com; dmarc=pass action=none header.from=amazon.com;compauth=pass reason=100';
    expect(parseAuthResults(value)).toEqual({
      id: '',
      methods: [
        { method: 'spf', result: 'pass', domain: 'bounces.amazon.com' },
        { method: 'dkim', result: 'pass', domain: 'amazon.com' },
        { method: 'dmarc', result: 'pass', domain: 'amazon.com' },
      ],
    });
  });

  it.each([
    ['a.example 1; dkim=pass header.d=B.Example.', 'a.example', ['dkim=pass b.example']],
    ['a.example; none', 'a.example', []],
    ['A.EXAMPLE; DKIM/1=Pass HEADER.D=b.example', 'a.example', ['dkim=pass b.example']],
    ['a.example; dkim=pass (2048-bit key; unprotected) header.d=b.example', 'a.example', ['dkim=pass b.example']],
    [
      'a.example; dkim=fail reason="bad; dkim=pass header.d=amazon.com" header.d=b.example',
      'a.example',
      ['dkim=fail b.example'],
    ],
    ['a.example; spf=pass smtp.mailfrom="x; dmarc=pass"@b.example', 'a.example', ['spf=pass b.example']],
    ['a.example; spf=fail smtp.mailfrom=<x@b.example>', 'a.example', ['spf=fail b.example']],
    ['a.example; dmarc=pass(p=none dis=none)  header.from=b.example', 'a.example', ['dmarc=pass b.example']],
    ['a.example; dkim=pass spf=softfail smtp.mailfrom=b.example', 'a.example', ['dkim=pass', 'spf=softfail b.example']],
    ['a.example; arc=pass (i=1 spf=pass dkim=pass dmarc=pass fromdomain=b.example)', 'a.example', ['arc=pass']],
    ['a.example; bimi=skipped; x-csa=none; iprev=pass policy.iprev=192.0.2.1', 'a.example', []],
    ['; ; ;', '', []],
    ['=;dkim==pass', '', ['dkim=']],
    ['', '', []],
  ])('reads %j', (value, id, said) => {
    const read = parseAuthResults(value);
    expect(read.id).toBe(id);
    expect(
      read.methods.map(({ method, result, domain }) => `${method}=${result}${domain ? ` ${domain}` : ''}`),
    ).toEqual(said);
  });
});

describe('parseArcResults', () => {
  it('reads its place in the chain', () => {
    expect(parseArcResults('i=2; mx.microsoft.com 1; dmarc=pass header.from=amazon.com')).toEqual({
      instance: 2,
      id: 'mx.microsoft.com',
      methods: [{ method: 'dmarc', result: 'pass', domain: 'amazon.com' }],
    });
  });

  it.each(['mx.google.com; dmarc=pass', 'i=x; a.example', 'i=999; a.example', ''])('is null for %j', (value) => {
    expect(parseArcResults(value)).toBeNull();
  });
});

// @vitest-environment node
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { nextTryAt } from '../../../../utils/core/lock/back-off';
import { FEWEST_ROUNDS, readHeader } from '../../../../utils/core/lock/header';
import { CODE_BYTES, readRecoveryCode, recoveryCode } from '../../../../utils/core/lock/recovery-code';
import { placeOf, seal, unseal } from '../../../../utils/core/lock/seal';

const bytes = (length: number) => fc.uint8Array({ minLength: length, maxLength: length });

describe('what is sealed', () => {
  it('opens with its key and in its place, and nowhere else', () => {
    fc.assert(
      fc.property(bytes(32), bytes(32), bytes(12), fc.uint8Array({ maxLength: 300 }), (key, other, iv, content) => {
        const sealed = seal(key, iv, placeOf('messages', 'a'), content);
        expect(unseal(key, placeOf('messages', 'a'), sealed)).toEqual(content);
        expect(unseal(key, placeOf('messages', 'b'), sealed)).toBeNull();
        expect(unseal(key, placeOf('events', 'a'), sealed)).toBeNull();
        if (other.join() !== key.join()) expect(unseal(other, placeOf('messages', 'a'), sealed)).toBeNull();
      }),
    );
  });

  it('opens in WebCrypto too, so that no code of ours is needed to read it', async () => {
    const [key, iv] = [new Uint8Array(32).fill(7), new Uint8Array(12).fill(9)];
    const sealed = seal(key, iv, placeOf('cases', 'c'), new TextEncoder().encode('Made-up words'));
    const native = await crypto.subtle.importKey('raw', key, 'AES-GCM', false, ['decrypt']);
    const how = { name: 'AES-GCM', iv: sealed.slice(1, 13), additionalData: new Uint8Array(placeOf('cases', 'c')) };
    const opened = await crypto.subtle.decrypt(how, native, sealed.slice(13));
    expect(new TextDecoder().decode(opened)).toBe('Made-up words');
  });

  it.each([0, 1, 13, 20, 40])('does not open when the byte at %i is another one', (at) => {
    const key = new Uint8Array(32).fill(1);
    const sealed = seal(key, new Uint8Array(12), placeOf('t', 'k'), new Uint8Array(20));
    sealed[at] = (sealed[at] ?? 0) ^ 1;
    expect(unseal(key, placeOf('t', 'k'), sealed)).toBeNull();
  });

  it.each([0, 5, 28])('does not open when only %i bytes are there', (length) => {
    const sealed = seal(new Uint8Array(32), new Uint8Array(12), placeOf('t', 'k'), new Uint8Array(20));
    expect(unseal(new Uint8Array(32), placeOf('t', 'k'), sealed.slice(0, length))).toBeNull();
  });
});

describe('a recovery code', () => {
  it('is read however it is typed', () => {
    fc.assert(
      fc.property(bytes(CODE_BYTES), (random) => {
        const code = recoveryCode(random);
        expect(code).toMatch(/^(?:[0-9A-HJKMNP-TV-Z]{4}-){6}[0-9A-HJKMNP-TV-Z]{4}$/);
        expect(readRecoveryCode(code.toLowerCase().replaceAll('-', ' '))).toBe(code);
        expect(readRecoveryCode(` ${code.replaceAll('0', 'o').replaceAll('1', 'l')}\n`)).toBe(code);
      }),
    );
  });

  it('is not taken where a letter is wrong, but by chance in a thousand', () => {
    const code = recoveryCode(Uint8Array.from({ length: CODE_BYTES }, (_unused, at) => at * 7));
    const wrong = [...code].flatMap((letter, at) =>
      letter === '-' ? [] : [code.slice(0, at) + (letter === 'A' ? 'B' : 'A') + code.slice(at + 1)],
    );
    expect(wrong.filter((one) => readRecoveryCode(one) !== null)).toEqual([]);
  });

  it.each(['', 'ABCD', 'Four calm words here', `${'ABCD-'.repeat(6)}ABC!`])('“%s” is none', (typed) => {
    expect(readRecoveryCode(typed)).toBeNull();
  });
});

describe('the wait after wrong passphrases', () => {
  it.each([
    [0, 0],
    [1, 0],
    [2, 0],
    [3, 5],
    [4, 15],
    [5, 60],
    [6, 300],
    [7, 900],
    [100, 900],
  ])('after %i is %i seconds', (wrong, seconds) => {
    expect(nextTryAt({ wrong, at: 1_000_000 }, 1_000_000)).toBe(wrong === 0 ? 0 : 1_000_000 + seconds * 1_000);
  });

  it('is no longer when the clock was set back', () => {
    expect(nextTryAt({ wrong: 3, at: 9_000_000 }, 1_000_000)).toBe(1_005_000);
  });
});

describe('the header of a lock', () => {
  const wrap = { salt: 'aa', rounds: FEWEST_ROUNDS, iv: 'bb', key: 'cc' };
  const header = {
    ...{ format: 1, state: 'on', passphrase: wrap, recovery: wrap },
    ...{ publicKey: '04', privateKey: '05', idleMinutes: 15 },
  };

  it('is read as it was written', () => expect(readHeader(header)).toEqual(header));

  it.each([
    ['nothing', undefined],
    ['another format', { ...header, format: 2 }],
    ['no state', { ...header, state: 'off' }],
    ['too few rounds', { ...header, passphrase: { ...wrap, rounds: 1_000 } }],
    ['rounds without end', { ...header, recovery: { ...wrap, rounds: 1e12 } }],
    ['no key', { ...header, recovery: { ...wrap, key: 'xyz' } }],
  ])('is none where it says %s', (_what, value) => expect(readHeader(value)).toBeNull());
});

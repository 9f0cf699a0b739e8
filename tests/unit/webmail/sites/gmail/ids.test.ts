import { describe, expect, it } from 'vitest';

import { dateOfId, hexId, idInLog, threadIdOfHash, threadToken } from '../../../../../utils/webmail/sites/gmail/ids';

describe('gmail ids', () => {
  it.each([
    ['#thread-f:1840959905192440233', '198c6747aabb71a9'],
    ['thread-f:1654009536642772396', '16f438e906b36dac'],
    ['#msg-f:1840959905192440233', '198c6747aabb71a9'],
    ['198C6747AABB71A9', '198c6747aabb71a9'],
    ['#thread-a:r-3250321130129805677', null],
    ['undefined', null],
    ['javascript:alert(1)', null],
    ['', null],
    [null, null],
  ])('reads %s as %s', (text, id) => {
    expect(hexId(text)).toBe(id);
  });

  it('reads the time of arrival out of an id', () => {
    expect(dateOfId('198c6747aabb71a9')).toBe('2025-08-20T07:49:39.115Z');
    expect(dateOfId('0000000000000001')).toBeNull();
    expect(dateOfId(null)).toBeNull();
  });

  it('writes the token Gmail puts in its addresses, and reads it back', () => {
    expect(threadToken('198c6747aabb71a9')).toBe('FMfcgzQcpKmXnVgjxCqmlckGCzvLvdNt');
    expect(threadIdOfHash('#inbox/FMfcgzQcpKmXnVgjxCqmlckGCzvLvdNt')).toBe('198c6747aabb71a9');
  });

  it.each([
    ['#inbox', null],
    ['#inbox/p2', null],
    ['#all/198c6747aabb71a9', '198c6747aabb71a9'],
    ['#search/flex/FMfcgzQcpKmXnVgjxCqmlckGCzvLvdNt?compose=new', '198c6747aabb71a9'],
    ['#inbox/KtbxLvHkVeryWrong!!!!!!!!!!', null],
    ['', null],
  ])('finds the thread of %s', (hash, id) => {
    expect(threadIdOfHash(hash)).toBe(id);
  });
});

describe('ids in places Gmail did not mean for reading', () => {
  const log = (...ids: string[]): string =>
    `20277; u014N:xr6bB; ${ids.map((id, at) => `${at}:${btoa(JSON.stringify([id]))}`).join('; ')}`;

  it.each([
    [log('#thread-f:1840959905192440233', '#msg-f:1840959905192440300'), '198c6747aabb71a9', '198c6747aabb71ec'],
    [log('#thread-f:1840959905192440233'), '198c6747aabb71a9', null],
    [log('#msg-a:r-123', '#thread-a:r1'), null, null],
    ['1:WyIj%%%; 4:WyIj', null, null],
    ['undefined', null, null],
    ['', null, null],
    [null, null, null],
  ])('the log %j names the thread %s and the message %s', (words, thread, message) => {
    expect(idInLog(words)).toBe(thread);
    expect(idInLog(words, 'msg')).toBe(message);
  });

  it.each([
    ['#inbox/198c6747aabb71a9', '198c6747aabb71a9'],
    ['#search/order/198c6747aabb71a9', '198c6747aabb71a9'],
    ['#label/Work/198c6747aabb71a9?compose=new', '198c6747aabb71a9'],
    ['#search/198c6747aabb71a9', null],
    ['#label/bcdfghjklmnpqrstvwxzbcdfgh', null],
    ['#inbox/p2', null],
    ['#inbox', null],
    ['', null],
  ])('the address %s names the thread %s', (hash, id) => {
    expect(threadIdOfHash(hash)).toBe(id);
  });
});

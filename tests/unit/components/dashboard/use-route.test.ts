import { describe, expect, it } from 'vitest';

import { noticeHash, phrasesHref, readRoute } from '../../../../components/dashboard/use-route';

describe('the places of the dashboard', () => {
  it.each([
    ['', { at: 'history' }],
    ['#/', { at: 'history' }],
    ['#/paste', { at: 'paste' }],
    ['#/files', { at: 'files' }],
    ['#/settings', { at: 'settings' }],
    ['#/phrases', { at: 'phrases', from: null }],
    ['#/phrases/', { at: 'phrases', from: null }],
    ['#/nowhere', { at: 'history' }],
    ['#/notice/', { at: 'history' }],
    ['#/notice/%E0%A4%A', { at: 'notice', id: '%E0%A4%A' }],
  ])('%s', (hash, route) => {
    expect(readRoute(hash)).toEqual(route);
  });

  it.each(['gmail:ab12:18f/3', 'mid:<a+b@example.com>', 'paste:ö#?%'])('come back from the address of %s', (id) => {
    expect(readRoute(noticeHash(id))).toEqual({ at: 'notice', id });
    expect(readRoute(phrasesHref(noticeHash(id)))).toEqual({ at: 'phrases', from: id });
  });
});

import { describe, expect, it } from 'vitest';

import {
  caseHash,
  caseHref,
  journalHash,
  journalHref,
  noticeHash,
  phrasesHref,
  readRoute,
} from '../../../../components/dashboard/use-route';

describe('the places of the dashboard', () => {
  it.each([
    ['', { at: 'overview' }],
    ['#/', { at: 'overview' }],
    ['#/history', { at: 'history' }],
    ['#/search', { at: 'search' }],
    ['#/patterns', { at: 'patterns' }],
    ['#/paste', { at: 'paste' }],
    ['#/files', { at: 'files' }],
    ['#/settings', { at: 'settings', site: null }],
    ['#/settings/privacy', { at: 'settings', site: null, part: 'privacy' }],
    ['#/help', { at: 'help' }],
    ['#/check', { at: 'check' }],
    ['#/settings/https%3A%2F%2Fmail.example.com', { at: 'settings', site: 'https://mail.example.com' }],
    ['#/phrases', { at: 'phrases', from: null }],
    ['#/phrases/', { at: 'phrases', from: null }],
    ['#/journal', { at: 'journal', id: null }],
    ['#/journal/new', { at: 'journal', id: 'new' }],
    ['#/nowhere', { at: 'overview' }],
    ['#/notice/', { at: 'overview' }],
    ['#/cases/', { at: 'overview' }],
    ['#/notice/%E0%A4%A', { at: 'notice', id: '%E0%A4%A' }],
  ])('%s', (hash, route) => {
    expect(readRoute(hash)).toEqual(route);
  });

  it.each(['gmail:ab12:18f/3', 'mid:<a+b@example.com>', 'paste:ö#?%'])('come back from the address of %s', (id) => {
    expect(readRoute(noticeHash(id))).toEqual({ at: 'notice', id });
    expect(readRoute(caseHash(id))).toEqual({ at: 'case', id });
    expect(caseHref(`/dashboard.html${noticeHash('x')}`, id)).toBe(`/dashboard.html${caseHash(id)}`);
    expect(readRoute(journalHash(id))).toEqual({ at: 'journal', id });
    expect(journalHref(`/dashboard.html${noticeHash('x')}`, id)).toBe(`/dashboard.html${journalHash(id)}`);
    expect(readRoute(phrasesHref(noticeHash(id)))).toEqual({ at: 'phrases', from: id });
  });
});

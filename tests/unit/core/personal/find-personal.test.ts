import { expect, it } from 'vitest';

import { knowledgeFromDisk } from '../../../../scripts/lib/knowledge-from-disk';
import { findPersonal } from '../../../../utils/core/personal/find-personal';
import { isListed, personalWords } from '../../../../utils/core/personal/lists';

const words = personalWords(knowledgeFromDisk().personal);
const found = (text: string) =>
  findPersonal(words, text).map(({ kind, at: [from, to] }) => `${kind}: ${text.slice(from, to)}`);

it('names everything in the order of the text', () => {
  expect(found('Mrs. Miller (dana@example.com, 206-555-0142) lives at 12 Oak Street, gate code 4471.')).toEqual([
    'name: Mrs. Miller',
    'email: dana@example.com',
    'phone: 206-555-0142',
    'address: 12 Oak Street',
    'code: 4471',
  ]);
});

it('keeps the longest of what lies over each other', () => {
  expect(found('1420 Oak Dr. Apt 4B')).toEqual(['address: 1420 Oak Dr. Apt 4B']);
});

it('leaves order, tracking and station codes alone', () => {
  expect(found('Order 113-5529048-7716230, TBA304958112345 at DQZ7, stop 14, 3:12 PM, 2026-11-03.')).toEqual([]);
});

it('finds nothing without lists but what needs none', () => {
  const none = personalWords({ lists: {} });
  expect(findPersonal(none, 'Mrs. Miller, a@b.example').map(({ kind }) => kind)).toEqual(['email']);
  expect(findPersonal(none, '')).toEqual([]);
});

it('lists single words, not parts of phrases', () => {
  expect(isListed(words.unitsSure, 'Apt')).toBe(true);
  expect(isListed(words.codes, 'gate')).toBe(false);
});

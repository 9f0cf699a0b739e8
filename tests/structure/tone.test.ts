import { describe, expect, it } from 'vitest';

import { knowledgeFromDisk } from '../../scripts/lib/knowledge-from-disk';
import { findTone, toneChecker } from '../../utils/core/reply/tone';
import { findThirdParty, personalChecker } from '../../utils/core/reply/personal';
import { expectNone } from './expect-none';

const { tone, personal, templates } = knowledgeFromDisk();
const lists = Object.values(tone).map((list) => ({ list, checker: toneChecker(list) }));
const letters = templates.flatMap(({ id, letters: all }) =>
  Object.entries(all).map(([language, text]) => ({ path: `templates/${id}/${language}.txt`, language, text })),
);

describe.each(lists)('tone/$list.language.json', ({ list, checker }) => {
  it('has rules for every kind, and every rule finds words of its own', () => {
    expect(new Set(list.rules.map(({ kind }) => kind)).size).toBe(5);
    expectNone(
      list.rules.flatMap((rule) => {
        const said = rule.says.map((group) => group.find((words) => words !== '') ?? '').join(' ');
        const ahead = rule.ahead?.[0] ?? '';
        const found = findTone(checker, `${said} ${ahead}`);
        // Another rule may find the same words and more.
        return found.length > 0 ? [] : [`tone/${list.language}.json: ${rule.id}: does not find “${said} ${ahead}”`];
      }),
    );
  });

  it('offers no words that it would find again', () => {
    expectNone(
      list.rules.flatMap(({ id, instead }) =>
        instead === null || instead === '' || findTone(checker, instead).length === 0
          ? []
          : [`tone/${list.language}.json: ${id}: offers “${instead}”, which is found itself`],
      ),
    );
  });
});

describe('our own letters', () => {
  it('are there', () => {
    expect(letters.length).toBeGreaterThan(10);
  });

  it('sound calm, and name nobody', () => {
    const checker = personalChecker(personal);
    const allowed = { names: [], addresses: [], domains: [] };
    expectNone(
      letters.flatMap(({ path, language, text }) => {
        const found = [
          ...lists.flatMap(({ list, checker: by }) => (list.language === language ? findTone(by, text) : [])),
          ...findThirdParty(checker, text, { language, allowed }),
        ];
        return found.map(({ kind, at: [from, to] }) => `${path}: “${text.slice(from, to)}” is found as ${kind}`);
      }),
    );
  });
});

describe('personal.json', () => {
  it('has words to offer in every language letters are checked in', () => {
    expect(Object.keys(personal.wording).sort()).toEqual(Object.keys(tone).sort());
  });
});

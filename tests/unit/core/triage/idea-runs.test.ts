import { describe, expect, it } from 'vitest';
import { listRuns, listVocabulary, packIdeas, unpackIdea } from '@/utils/core/triage/idea-runs';
import { type PatternList, listPattern, noPatterns } from '@/utils/core/triage/pattern-list';

const IDEAS = {
  late: ['late', 'too late', 'too late for it', 'too Lat\u00e9', 'delay*', "didn't make it"],
  parcel: ['the package', 'package', 'delay* package', '\u8377\u7269'],
  nothing: [],
};

function packed() {
  const made = packIdeas(IDEAS);
  if (made === null) throw new Error('could not be packed');
  return made;
}

/** Which patterns an idea has, listed the quick way. */
function listed(list: PatternList, idea: keyof typeof IDEAS): [number, string, number][] {
  const ideas = packed();
  const all: [number, string, number][] = [];
  listRuns(list, ideas.runs[idea] ?? '', listVocabulary(list, ideas), (pattern, last, words) =>
    all.push([pattern, ideas.vocabulary[last] ?? '', words]),
  );
  return all;
}

describe('packed ideas', () => {
  it('spell each word once, as it is compared', () => {
    expect(packed().vocabulary).toEqual([...new Set(packed().vocabulary)].toSorted());
    expect(packed().vocabulary).toContain('delay*');
    expect(packed().vocabulary).toContain("didn't");
  });

  it('are unpacked as they are compared, sorted, equal ones once', () => {
    expect(unpackIdea(packed(), 'late')).toEqual(['delay*', "didn't make it", 'late', 'too late', 'too late for it']);
    expect(unpackIdea(packed(), 'parcel')).toEqual(['delay* package', 'package', 'the package', '\u8377 \u7269']);
    expect([unpackIdea(packed(), 'nothing'), unpackIdea(packed(), 'unknown')]).toEqual([[], []]);
  });

  it('are the same patterns as those that are listed one by one', () => {
    const list = noPatterns();
    const ids = IDEAS.late.map((pattern) => listPattern(list, pattern));
    expect(new Set(listed(list, 'late').map(([pattern]) => pattern))).toEqual(new Set(ids));
    expect(list.size).toBe(5);
  });

  it('tell of each pattern its last word and how many it has', () => {
    const told = listed(noPatterns(), 'parcel').map(([, last, words]) => [last, words]);
    expect(told).toEqual([
      ['package', 2],
      ['package', 1],
      ['package', 2],
      ['\u7269', 2],
    ]);
  });

  it('are none where there is more than can be counted', () => {
    expect(packIdeas({ long: ['word '.repeat(90)] })).toBeNull();
    const many = Array.from({ length: 8101 }, (_word, index) => `w${index}`);
    expect(packIdeas({ many })).toBeNull();
    expect(packIdeas({ many: many.slice(1) })?.vocabulary).toHaveLength(8100);
  });
});

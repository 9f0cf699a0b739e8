import { describe, expect, it } from 'vitest';

import { isPoisoned, isTooDeep } from '../../../../utils/core/record/backup-guard';

const nested = (depth: number): string => `${'[{"a":'.repeat(depth)}1${'}]'.repeat(depth)}`;

describe('isTooDeep', () => {
  it.each([
    ['plain words', '"words"', false],
    ['twelve lists of objects', nested(12), false],
    ['one more', `[${nested(12)}]`, true],
    ['100 levels', nested(50), true],
    ['a million levels, without digging', '['.repeat(1_000_000), true],
    ['brackets in words', JSON.stringify('['.repeat(100)), false],
    ['brackets behind a quote in words', JSON.stringify(`"${'{'.repeat(100)}`), false],
    ['brackets behind a backslash in words', JSON.stringify(`\\${'{'.repeat(100)}`), false],
    ['many beside each other', `[${Array.from({ length: 1_000 }, () => '{}').join(',')}]`, false],
  ])('of %s: %s', (_name, json, deep) => expect(isTooDeep(json)).toBe(deep));
});

describe('isPoisoned', () => {
  it.each([
    ['an ordinary record', '{"a":[{"b":"__proto__"},null,1]}', false],
    ['__proto__ at the top', '{"__proto__":{"x":1}}', true],
    ['__proto__ deep inside', '{"a":[[{"b":{"__proto__":1}}]]}', true],
    ['constructor', '[{"constructor":{"prototype":{}}}]', true],
    ['prototype', '{"a":{"prototype":1}}', true],
    ['nothing', 'null', false],
    ['a list that ends with null', '[{"a":1},null]', false],
    ['__proto__ before a null', '[{"__proto__":1},null]', true],
  ])('of %s: %s', (_name, json, poisoned) => expect(isPoisoned(JSON.parse(json))).toBe(poisoned));
});

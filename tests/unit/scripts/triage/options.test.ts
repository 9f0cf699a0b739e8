import { describe, expect, it } from 'vitest';
import { readOptions } from '../../../../scripts/triage/options';

const run = (names: readonly string[], json = false) => ({ kind: 'run', options: { names, json } });

describe('readOptions', () => {
  it.each([
    [['a.mbox'], run(['a.mbox'])],
    [['a.mbox', 'b', '--json'], run(['a.mbox', 'b'], true)],
    [['--json', 'a.mbox'], run(['a.mbox'], true)],
    [['--json', '--', '--odd.eml', '-h'], run(['--odd.eml', '-h'], true)],
    [['--help'], { kind: 'help' }],
    [['a.mbox', '-h', '--nonsense'], { kind: 'help' }],
  ])('reads %j', (args, expected) => {
    expect(readOptions(args)).toEqual(expected);
  });

  it.each([
    [[], /^Name a file or folder to read\.\nUsage: /],
    [['--json'], /^Name a file/],
    [['--'], /^Name a file/],
    [['a.mbox', '--jsonl'], /^--jsonl is not an option\.\nUsage: /],
    [['a.mbox', '-j'], /^-j is not an option/],
  ])('says what is wrong with %j', (args, expected) => {
    const asked = readOptions(args);
    expect(asked.kind === 'wrong' && asked.message).toMatch(expected);
  });
});

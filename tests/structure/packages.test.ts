// @vitest-environment node
import { readFileSync } from 'node:fs';

import { describe, expect, test } from 'vitest';

import { lockProblems, packageProblems, type Lock, type PackageFile } from './checks/packages';
import { expectNone } from './expect-none';

const own = JSON.parse(readFileSync('package.json', 'utf8')) as PackageFile;
const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')) as Lock;

describe('packages', () => {
  test('are few, exact, and run nothing when installed', () => {
    expectNone(packageProblems(own, lock));
  });

  test('are locked completely, without an address', () => {
    expect(Object.keys(lock.packages).length).toBeGreaterThan(100);
    expectNone(lockProblems(lock));
  });
});

describe('the package checks', () => {
  const sound: Lock = {
    packages: {
      '': {},
      'node_modules/a': { version: '1.0.0', optionalDependencies: { 'a-linux': '1.0.0' } },
      'node_modules/a-linux': { version: '1.0.0' },
      'node_modules/a/node_modules/b': {
        version: '1.0.0',
        optionalDependencies: { 'b-linux': '1.0.0', 'a-linux': '1.0.0' },
      },
      'node_modules/a/node_modules/b-linux': { version: '1.0.0' },
    },
  };
  const many = Object.fromEntries(Array.from({ length: 13 }, (_, index) => [`p${index}`, '1.0.0']));

  test('are quiet about a sound lock', () => {
    expect(lockProblems(sound)).toEqual([]);
    expect(packageProblems({ dependencies: { a: '1.0.0' }, devDependencies: {} }, sound)).toEqual([]);
  });

  test('see an address', () => {
    expect(
      lockProblems({ packages: { 'node_modules/a': { resolved: 'https://registry.example.test/a.tgz' } } }),
    ).toHaveLength(1);
  });

  test('see a binary that was left out', () => {
    const { 'node_modules/a-linux': _left, ...packages } = sound.packages;

    expect(lockProblems({ packages })).toEqual([
      expect.stringContaining('wants a-linux'),
      expect.stringContaining('wants a-linux'),
    ]);
  });

  test.each([
    ['a range', { dependencies: { a: '^1.0.0' }, devDependencies: {} }, 'exact version'],
    ['a version the lock lacks', { dependencies: {}, devDependencies: { a: '1.0.1' } }, 'npm install'],
    ['too many packages that ship', { dependencies: many, devDependencies: {} }, '13 packages ship'],
  ])('see %s', (_name, file, says) => {
    expect(packageProblems(file, sound).join('\n')).toContain(says);
  });

  test('see a shipped package that runs a script when installed', () => {
    const packages = { 'node_modules/a': { version: '1.0.0', hasInstallScript: true } };

    expect(packageProblems({ dependencies: { a: '1.0.0' }, devDependencies: {} }, { packages }).join('\n')).toContain(
      'runs a script',
    );
  });
});

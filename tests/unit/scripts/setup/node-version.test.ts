import { readFile } from 'node:fs/promises';

import { expect, it } from 'vitest';

import { nodeProblem, OLDEST_NODE } from '../../../../scripts/setup/node-version.mjs';

it.each(['20.19.0', '20.20.2', '22.0.0', '100.1.0'])('accepts Node %s', (version) => {
  expect(nodeProblem(version)).toBeNull();
});

it.each(['20.18.9', '18.20.0', '9.99.0'])('says in one sentence what to do with Node %s', (version) => {
  expect(nodeProblem(version)).toContain(`this is ${version}`);
});

it('asks for the Node that package.json asks for', async () => {
  const { engines } = JSON.parse(await readFile('package.json', 'utf8')) as { engines: { node: string } };

  expect(engines.node).toBe(`>=${OLDEST_NODE.join('.')}`);
});

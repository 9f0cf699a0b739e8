import { expect, it, vi } from 'vitest';

import { getDeps } from '../../../utils/app/deps';
import { loadKnowledge } from '../../../utils/knowledge/load';

vi.mock(import('../../../utils/knowledge/load'), async (original) => {
  const real = await original();
  return { ...real, loadKnowledge: vi.fn(real.loadKnowledge) };
});

it('makes the dependencies once, and anew after a failure', async () => {
  vi.mocked(loadKnowledge).mockRejectedValueOnce(new Error('made-up failure'));
  await expect(getDeps()).rejects.toThrow('made-up failure');
  const deps = await getDeps();
  expect(await getDeps()).toBe(deps);
});

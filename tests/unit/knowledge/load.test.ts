import { describe, expect, it } from 'vitest';
import { knowledgeFromDisk } from '../../../scripts/lib/knowledge-from-disk';
import { loadKnowledge } from '../../../utils/knowledge/load';

describe('loadKnowledge', () => {
  it('bundles exactly what is on disk', async () => {
    expect((await loadKnowledge()).templates.length).toBeGreaterThan(5);
    expect(await loadKnowledge()).toEqual(knowledgeFromDisk());
  });

  it('puts it together once', async () => {
    expect(await loadKnowledge()).toBe(await loadKnowledge());
  });
});

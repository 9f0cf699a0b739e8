import { describe, expect, it } from 'vitest';
import { knowledgeFromDisk } from '../../../scripts/lib/knowledge-from-disk';
import { loadKnowledge, loadRules } from '../../../utils/knowledge/load';

describe('loadKnowledge', () => {
  it('bundles what is on disk', async () => {
    expect((await loadKnowledge()).templates.length).toBeGreaterThan(5);
    expect(knowledgeFromDisk()).toMatchObject(await loadKnowledge());
  });

  it('puts it together once', async () => {
    expect(await loadKnowledge()).toBe(await loadKnowledge());
  });
});

describe('loadRules', () => {
  it('bundles what is on disk', async () => {
    const { words, ...rules } = await loadRules();
    expect(rules.signals.length).toBeGreaterThan(5);
    expect(knowledgeFromDisk()).toMatchObject(rules);
    expect(Object.keys(words)).toEqual(Object.keys(knowledgeFromDisk().words));
  });

  it('puts it together once', async () => {
    expect(await loadRules()).toBe(await loadRules());
  });
});

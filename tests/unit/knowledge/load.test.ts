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

  it('has another language as soon as somebody asked for it, also for who loaded it before', async () => {
    const before = await loadKnowledge();
    expect(before.texts['late-arrival']).not.toHaveProperty('es');
    await loadKnowledge('es');
    expect(before.texts['late-arrival']).toHaveProperty('es');
    expect(before.texts).toEqual(knowledgeFromDisk().texts);
  });

  it('stays English for a language nobody wrote in', async () => {
    expect(await loadKnowledge('ja')).toBe(await loadKnowledge());
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

import { beforeEach, describe, expect, it } from 'vitest';

import '../../../../utils/i18n/parts/story';
import { englishTexts } from '../../../../scripts/lib/texts-from-disk';
import { knowledgeFromDisk } from '../../../../scripts/lib/knowledge-from-disk';
import type { Deps } from '../../../../utils/app/deps';
import { reviewStory, storyTools, type StoryChoices, type StoryReview } from '../../../../utils/app/story/review-story';
import { storyMaterial, type StoryMaterial } from '../../../../utils/app/story/story-material';
import { partsOf } from '../../../../utils/app/story/story-parts';
import { writeStory } from '../../../../utils/app/story/write-story';
import { draftStory, type StoryEntry } from '../../../../utils/core/redact/story';
import { CHANGE_REASONS, DIRECT_KINDS, GENERAL_KINDS, RISK_KINDS } from '../../../../utils/core/redact/types';
import { translator } from '../../../../utils/i18n/t';
import type { MessageRow } from '../../../../utils/storage/rows';
import { everyCase } from '../dossier/made-up-dossier';
import { freshBrowser, makeDeps } from '../made-up';

const t = translator('en');
const NOTHING: StoryChoices = { kept: new Set(), edited: new Map(), hidden: [] };
const PLACES = knowledgeFromDisk().storyPlaces;

let deps: Deps;
let material: StoryMaterial;

beforeEach(async () => {
  freshBrowser();
  deps = await makeDeps();
  const found = await storyMaterial(deps, await everyCase(deps), { t, accountNames: ['Work', 'second@example.com'] });
  if (found === null) throw new Error('no case');
  material = found;
});

async function review(text: string, choices: Partial<StoryChoices> = {}): Promise<StoryReview> {
  const tools = await storyTools(deps, () => Promise.resolve(knowledgeFromDisk()));
  const [place] = tools.places;
  if (place === undefined) throw new Error('no place');
  return reviewStory(tools, text, { known: material, place, choices: { ...NOTHING, ...choices }, language: 'en' });
}

describe('storyMaterial', () => {
  it('tells what happened in the order of time, all evidence in one sentence, last', () => {
    expect(material.facts.entries.map(({ kind }) => kind)).toEqual(['glitch', 'notice', 'sent', 'answer', 'evidence']);
    expect(material.facts.entries.at(-1)?.label).toBe('2 photos and files');
  });

  it('knows the addresses mail came to, and accounts that are called by their address', () => {
    expect(material.known.emails).toContain('second@example.com');
    expect(material.known.names.some((name) => name.includes('@'))).toBe(false);
  });

  it('offers a sentence of each message, and her own words of the journal', () => {
    expect(material.parts.map(({ kind }) => kind).toSorted()).toEqual(['answer', 'glitch', 'notice', 'sent']);
    expect(material.parts.every(({ text }) => text.length <= 260 && text !== '')).toBe(true);
  });

  it('takes the first sentence behind the greeting where no rule told the message', () => {
    const row = (text: string): MessageRow =>
      ({ id: 'x', at: 0, kind: 'sent', payload: { message: { text }, verdict: null } }) as unknown as MessageRow;
    const said = (text: string): string | undefined => partsOf([row(text)], [], null)[0]?.text;
    expect(said('Hello,\n \n  The stop was gone. I called.\n\nDana')).toBe('The stop was gone.');
    expect(said('No greeting here. None.')).toBe('No greeting here.');
    expect(said(' \n ')).toBeUndefined();
  });

  it('is null for a case that is not there', async () => {
    expect(await storyMaterial(deps, 'case:none', { t, accountNames: [] })).toBeNull();
  });
});

describe('writeStory', () => {
  it.each(PLACES.map((place) => [place.id, place] as const))('writes whole sentences for %s', (_id, place) => {
    const text = writeStory(material.facts, place, { t, language: 'en', nameOf: (id) => id });
    expect(text).not.toMatch(/story\.|[{}]/);
    expect(text.includes('“We are')).toBe(false);
    expect(text.split('\n\n').length).toBeGreaterThan(1);
  });

  it('has a text for every sentence a draft can have', () => {
    const texts: Readonly<Record<string, string>> = englishTexts();
    const entry = (part: Partial<StoryEntry>): StoryEntry => ({
      kind: 'notice',
      category: null,
      tier: null,
      at: '2026-11-02',
      text: 'x',
      ...part,
    });
    const kinds: readonly Partial<StoryEntry>[] = [
      { kind: 'notice' },
      { kind: 'answer', isCanned: true },
      { kind: 'answer', isCanned: false },
      { kind: 'sent' },
      { kind: 'glitch' },
      { kind: 'glitch', text: null },
      { kind: 'evidence' },
      { kind: 'evidence', label: 'x' },
      { kind: 'decision', outcome: 'won' },
      { kind: 'decision', outcome: 'lost' },
      { kind: 'decision', outcome: 'open' },
    ];
    const dated = [...kinds, ...kinds].map(entry);
    const later = entry({ kind: 'sent', at: '2026-11-20' });
    const keys = PLACES.flatMap((place) =>
      [
        draftStory({ entries: [...dated, later], drivesSince: '2024-03' }, place),
        draftStory({ entries: dated.map((one) => ({ ...one, at: null })) }, place),
      ].flatMap((sentences) => sentences.map(({ key }) => key)),
    );
    const told = [
      ...keys,
      ...CHANGE_REASONS.map((reason) => `story.why.${reason}`),
      ...[...DIRECT_KINDS, ...GENERAL_KINDS, 'hidden'].map((kind) => `story.kind.${kind}`),
      ...RISK_KINDS.map((kind) => `story.risk.${kind}`),
      ...PLACES.flatMap(({ id }) => [`story.place.${id}`, `story.place.${id}.hint`]),
    ];
    expect([...new Set(told)].filter((key) => texts[key] === undefined)).toEqual([]);
  });
});

describe('reviewStory', () => {
  it('hides what the record knows of her, by its kind, and its other words as words', async () => {
    const { leaves } = await review('I am driver@example.com. My station was DSE4, said second@example.com.');
    expect(leaves).not.toMatch(/driver@example\.com|second@|DSE4/);
  });

  it('hides a word everywhere and shows what was switched back on, each once', async () => {
    const text = 'Call 206-555-0142 at the Marigold shop. Marigold. I repeat: 206-555-0142.';
    const first = await review(text, { hidden: ['Marigold'] });
    expect(first.leaves).not.toMatch(/Marigold|0142/);
    expect(first.keptDirect).toEqual([]);
    const kept = new Set(first.segments.flatMap(({ change }) => (change?.kind === 'phone' ? [change.id] : [])));
    const second = await review(text, { hidden: ['Marigold'], kept });
    expect(second.keptDirect).toEqual(['206-555-0142']);
    expect(second.risks.filter(({ kind }) => kind === 'kept')).toHaveLength(2);
  });

  it('warns of a quotation, but not of one from a form letter', async () => {
    const canned = material.parts.find(({ kind }) => kind === 'answer')?.text ?? '';
    const quotes = async (words: string): Promise<number> =>
      (await review(`They wrote: “${words}”`)).risks.filter(({ kind }) => kind === 'quoted').length;
    expect(await quotes(canned)).toBe(0);
    expect(await quotes('We looked into what you told us, and you were right')).toBe(1);
  });

  it('says first that Amazon holds the other half', async () => {
    expect((await review('')).risks[0]?.kind).toBe('other-half');
  });
});

import { CATEGORIES, FLAGGED_CATEGORIES } from '../../utils/core/types';
import ideas from '../../utils/knowledge/ideas.json';

export interface NewFile {
  /** Relative to the project's folder. */
  readonly path: string;
  readonly text: string;
}

export const KINDS = ['category', 'template', 'route', 'claim', 'language', 'words'] as const;
export type Kind = (typeof KINDS)[number];

const KNOWLEDGE = 'utils/knowledge';
const ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
const LANGUAGE = /^[a-z]{2}(?:-[A-Z]{2})?$/;

/**
 * The files a new piece of knowledge needs, with every field there and the ones only a person can fill left empty. The checks
 * of `npm run check` then name each empty field and say what belongs in it.
 * @param today ISO date
 * @returns the files, or what is wrong with the id in one sentence
 */
export function scaffold(kind: Kind, id: string, today: string): readonly NewFile[] | { readonly wrong: string } {
  if (kind === 'language' || kind === 'words') {
    if (!LANGUAGE.test(id)) return { wrong: `${id} is not a language like es or pt-BR.` };
    return kind === 'language' ? language(id) : words(id);
  }
  if (!ID.test(id)) return { wrong: `${id} is not an id: lower-case letters, digits and hyphens only.` };
  if (kind === 'category') return category(id, today);
  if (kind === 'template') return template(id);
  return kind === 'route' ? route(id, today) : claim(id, today);
}

const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;
const NO_SOURCE = { url: '', who: '', date: null, grade: 'D' };

function category(id: string, today: string): readonly NewFile[] | { readonly wrong: string } {
  const known = (CATEGORIES as readonly string[]).includes(id);
  if (!known)
    return {
      wrong: `${id} is not in CATEGORIES: add it to utils/core/types.ts and to ${KNOWLEDGE}/names/en.json first.`,
    };
  const flag = (FLAGGED_CATEGORIES as readonly string[]).includes(id);
  const tier = flag ? 'warning' : 'info';
  const rule = {
    id,
    flag,
    tiers: [tier],
    phrases: {},
    cues: { en: [] },
    asks: [],
    evidence: [],
    sources: [NO_SOURCE],
    lastChecked: today,
    attested: 'nothing',
  };
  const mail = {
    note: 'Made up for this test; not a real mail.',
    message: {
      from: { name: 'Amazon Flex', address: 'no-reply@amazon.com' },
      to: [{ address: 'sam.rivers@example.com' }],
      date: `${today}T12:00:00.000Z`,
      subject: '',
      text: '',
    },
    expect: { flag, category: id, tier },
  };
  return [
    { path: `${KNOWLEDGE}/categories/${id}/rule.json`, text: json(rule) },
    { path: `${KNOWLEDGE}/categories/${id}/en.json`, text: json({ meaning: [''], consequence: '', evidence: {} }) },
    { path: `tests/fixtures/mail/${id}/en-1.json`, text: json(mail) },
  ];
}

function template(id: string): readonly NewFile[] {
  const content = { id, kind: 'answer', categories: [], required: [], own: [] };
  return [
    { path: `${KNOWLEDGE}/templates/${id}/template.json`, text: json(content) },
    { path: `${KNOWLEDGE}/templates/${id}/en.txt`, text: '' },
    { path: `${KNOWLEDGE}/templates/${id}/es.txt`, text: '' },
  ];
}

/** It holds nowhere and no ladder leads to it yet: the checks ask for both. */
function route(id: string, today: string): readonly NewFile[] {
  const content = {
    id,
    places: [],
    track: 'outside',
    covers: 'unclear',
    when: {},
    suggestedDays: null,
    deadline: null,
    wait: null,
    claims: [],
    next: { refused: ['rest'], 'no-answer': ['rest'], granted: [], done: ['rest'] },
    links: [],
    sources: [NO_SOURCE],
    lastChecked: today,
    quality: 'D',
    text: { en: { title: '', who: '', covers: '', ask: [], attach: [], how: '', expect: '' } },
  };
  return [{ path: `${KNOWLEDGE}/routes/${id}.json`, text: json(content) }];
}

function claim(id: string, today: string): readonly NewFile[] {
  const content = {
    id,
    values: [{ value: '', source: NO_SOURCE }],
    plannedDays: null,
    official: false,
    lastChecked: today,
    text: { en: { title: '', note: '' } },
  };
  return [{ path: `${KNOWLEDGE}/claims/${id}.json`, text: json(content) }];
}

/** An empty file is a complete one, and so is a part that has none: every text that is missing is shown in English. */
function language(code: string): readonly NewFile[] {
  return [{ path: `utils/i18n/locales/${code}/common.json`, text: json({}) }];
}

/** Every idea is there and has no words yet: a check names each until it has some, or stands in `without`. */
function words(code: string): readonly NewFile[] {
  const empty = Object.fromEntries(Object.keys(ideas).map((idea) => [idea, []]));
  return [{ path: `${KNOWLEDGE}/words/${code}.json`, text: json({ language: code, common: [], ideas: empty }) }];
}

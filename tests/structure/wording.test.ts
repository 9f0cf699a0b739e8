import { describe, expect, it } from 'vitest';
import { knowledgeFromDisk } from '../../scripts/lib/knowledge-from-disk';
import { expectNone } from './expect-none';
import { perspicuity, readingGrade } from './reading-level';

const knowledge = knowledgeFromDisk();

/** What is said of kinds, routes and claims in a language, each with the file it stands in. */
function textsIn(language: string): readonly (readonly [name: string, text: string])[] {
  return [
    ...Object.entries(knowledge.texts).flatMap(([id, { [language]: own }]) =>
      own
        ? [
            [`categories/${id}/${language}.json meaning`, own.meaning.join(' ')] as const,
            [`categories/${id}/${language}.json consequence`, own.consequence] as const,
          ]
        : [],
    ),
    ...knowledge.routes.flatMap(({ id, text: { [language]: own } }) =>
      own
        ? [
            [
              `routes/${id}.json`,
              [`${own.title}.`, own.who, own.covers, ...own.ask, ...own.attach, own.how, own.expect].join(' '),
            ] as const,
          ]
        : [],
    ),
    ...knowledge.claims.flatMap(({ id, text: { [language]: own } }) =>
      own ? [[`claims/${id}.json`, own.note] as const] : [],
    ),
  ];
}

describe('words people read in Spanish', () => {
  const texts = textsIn('es');

  it('are there for all that is said in English, item by item', () => {
    const places = [
      ...Object.entries(knowledge.texts).map(([id, text]) => [`categories/${id}`, text] as const),
      ...[...knowledge.routes, ...knowledge.claims, ...knowledge.holidays].map(({ id, text }) => [id, text] as const),
      ...knowledge.routes.flatMap(({ id, links }) => links.map(({ says }) => [`${id}: a link`, says] as const)),
    ];
    expect(places.length).toBeGreaterThan(130);
    expectNone(
      places
        .filter(([, text]) => shapeOf(text['es']) !== shapeOf(text['en']))
        .map(([name]) => `${name}: not as in English`),
    );
  });

  it('are fairly easy: 65 or more on the scale of Szigriszt-Pazos', () => {
    expect(texts.length).toBeGreaterThan(40);
    expectNone(
      texts
        .filter(([, text]) => perspicuity(text) < 65)
        .map(([name, text]) => `${name}: ${perspicuity(text).toFixed(1)}; shorten its sentences or words to reach 65`),
    );
  });
});

/** What a text has, without its words: keys, and how many items a list has. */
function shapeOf(text: unknown): string {
  return (
    JSON.stringify(text, (_key, value: unknown) => (typeof value === 'string' ? value !== '' : value)) ?? 'nothing'
  );
}

describe('words people read', () => {
  const texts = textsIn('en');

  it('are grade 8 or easier', () => {
    expect(texts.length).toBeGreaterThan(40);
    expectNone(
      texts
        .filter(([, text]) => readingGrade(text) > 8)
        .map(
          ([name, text]) =>
            `${name}: reads at grade ${readingGrade(text).toFixed(1)}; shorten the sentences or the words to reach 8`,
        ),
    );
  });

  it('say each meaning in short single sentences', () => {
    const sentences = Object.entries(knowledge.texts).flatMap(([id, { en }]) =>
      (en?.meaning ?? []).map((sentence) => ({ id, sentence })),
    );
    expectNone(
      sentences.flatMap(({ id, sentence }) => [
        ...(/^[^.!?]+[.!?]$/.test(sentence)
          ? []
          : [`categories/${id}/en.json: "${sentence}" must be one sentence with an end`]),
        ...(sentence.split(' ').length <= 22
          ? []
          : [`categories/${id}/en.json: "${sentence}" is longer than 22 words`]),
      ]),
    );
  });

  it('put the doubt into every consequence of a flagged category', () => {
    const doubt = /\b(may|might|can|could|seems?|likely|not known|does not mean|as far as)\b/;
    const flagged = knowledge.categories
      .filter(({ flag }) => flag)
      .flatMap(({ id }) => (knowledge.texts[id]?.['en'] ? [[id, knowledge.texts[id]['en'].consequence] as const] : []));
    expectNone(
      flagged
        .filter(([, text]) => !doubt.test(text))
        .map(([id]) => `categories/${id}/en.json: the consequence sounds certain; say what is not known`),
    );
  });

  it('do not blame the driver and promise nothing', () => {
    const tone =
      /\b(you failed|your fault that|you should have|guarantee|legal advice|will win|illegal|must comply)\b/i;
    expectNone(
      texts
        .filter(([, text]) => tone.test(text))
        .map(([name, text]) => `${name}: "${tone.exec(text)?.[0] ?? ''}" blames or promises; say it neutrally`),
    );
  });
});

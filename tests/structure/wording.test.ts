import { describe, expect, it } from 'vitest';
import { knowledgeFromDisk } from '../../scripts/lib/knowledge-from-disk';
import { expectNone } from './expect-none';
import { readingGrade } from './reading-level';

const knowledge = knowledgeFromDisk();

describe('words people read', () => {
  const texts = [
    ...Object.entries(knowledge.texts).flatMap(([id, { en }]) =>
      en
        ? [
            [`categories/${id}/en.json meaning`, en.meaning.join(' ')] as const,
            [`categories/${id}/en.json consequence`, en.consequence] as const,
          ]
        : [],
    ),
    ...knowledge.routes.flatMap(({ id, text: { en } }) =>
      en
        ? [
            [
              `routes/${id}.json`,
              [`${en.title}.`, en.who, en.covers, ...en.ask, ...en.attach, en.how, en.expect].join(' '),
            ] as const,
          ]
        : [],
    ),
    ...knowledge.claims.flatMap(({ id, text: { en } }) => (en ? [[`claims/${id}.json`, en.note] as const] : [])),
  ];

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

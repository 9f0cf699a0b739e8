/** The sentences of a draft in the reader's language, as one text that the driver goes on with. */
import { draftStory, type StoryFacts, type StorySentence } from '../../core/redact/story';
import type { StoryPlace } from '../../core/redact/story-place';
import type { CategoryId } from '../../core/types';
import { plainDay } from '../../i18n/dates';
import type { Translate } from '../../i18n/t';

export interface StoryWriter {
  readonly t: Translate;
  readonly language: string;
  /** A category's name. */
  readonly nameOf: (category: CategoryId) => string;
}

/** Paragraphs with an empty line between; quoted words in quotation marks, in a paragraph of their own. */
export function writeStory(facts: StoryFacts, place: StoryPlace, writer: StoryWriter): string {
  const paragraphs: string[] = [];
  let [last, isOpen] = [-1, false];
  for (const sentence of draftStory(facts, place)) {
    const words = sentenceIn(sentence, writer);
    if (isOpen && sentence.paragraph === last) paragraphs.push(`${paragraphs.pop() ?? ''} ${words}`);
    else paragraphs.push(words);
    [last, isOpen] = [sentence.paragraph, sentence.quote === undefined];
    if (sentence.quote !== undefined) paragraphs.push(quoted(sentence.quote));
  }
  return paragraphs.join('\n\n');
}

/** Words in quotation marks, on one paragraph: an empty line would end it. */
export function quoted(words: string): string {
  const lines = words.split('\n').map((line) => line.trim());
  return `“${lines.filter((line) => line !== '').join(' ')}”`;
}

function sentenceIn({ key, values }: StorySentence, { t, language, nameOf }: StoryWriter): string {
  const { when, category, ...rest } = values;
  // The keys are those of `story.draft.…`; a test holds that each has its text.
  return (t as (key: string, params: StorySentence['values']) => string)(key, {
    ...rest,
    ...(when !== undefined && { when: plainDay(String(when), language) }),
    ...(category !== undefined && { category: nameOf(category as CategoryId) }),
  });
}

import { expect, it } from 'vitest';

import { Meaning } from '../../../../components/notice/Meaning';
import { PlanStep } from '../../../../components/plan/PlanStep';
import { TextContext } from '../../../../components/use-text';
import { textsOf } from '../../../../utils/i18n/t';
import { render } from '../render';
import { STEP, VIEW } from '../views';

const SPANISH = { t: textsOf({}, 'es'), language: 'es', now: new Date(0), nameOf: (id: string) => id };
const NOTHING = async () => Promise.resolve();
const ACTIONS = { take: NOTHING, write: () => undefined, lostAccess: NOTHING, place: NOTHING } as never;

it.each([
  ['a notice', <Meaning key="m" view={{ ...VIEW, meaning: ['Head.', 'It says more.'] }} />, 'It says more.'],
  ['a step', <PlanStep key="s" view={STEP} lostAccess={null} actions={ACTIONS} />, 'Keep the subject.'],
])('words of %s that are in English only are marked as English, and that is said', async (_what, part, words) => {
  const spanish = await render(<TextContext value={SPANISH}>{part}</TextContext>);
  const marked = [...spanish.querySelectorAll('[lang=en]')].map(({ textContent }) => textContent);
  expect(marked.join(' ')).toContain(words);
  expect(spanish.textContent).toContain('Only in English so far.');

  expect((await render(part)).textContent).not.toContain('Only in English so far.');
});

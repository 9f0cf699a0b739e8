import { expectThat } from './report';
import { FRESH, STORY } from './sample';
import { openThread, pressExplain, showPanel, type Tour } from './tour';
import { until } from './until';
import { words } from './words';

/** After the second canned answer the panel says so and goes one step up instead of offering the same letter again. */
export async function ladder(tour: Tour): Promise<string> {
  const last = STORY.at(-1);
  const up = await noteFor(tour, last?.threadId ?? '', last?.id ?? '');
  expectThat(up === 'next-route', `after two canned answers the panel is at "${up}"`);
  const fresh = await noteFor(tour, FRESH.threadId, FRESH.id);
  expectThat(fresh === 'first-answer', `a notice nobody has answered is at "${fresh}"`);
  return `a new notice gets a first answer; after two canned answers: "${words['rung.next-route.title']}"`;
}

type Rung = 'first-answer' | 'answer-to-canned' | 'next-route';

async function noteFor(tour: Tour, threadId: string, messageId: string): Promise<Rung> {
  const { gmail, panel, mailbox } = tour;
  await gmail.goto(`${mailbox.url}#inbox`);
  await openThread(tour, threadId);
  await pressExplain(tour, messageId);
  await gmail.waitForTimeout(200);
  await showPanel(tour);
  const shows = async (text: string): Promise<boolean> => (await panel.getByText(text, { exact: true }).count()) > 0;
  return until(async (): Promise<Rung | null> => {
    if (await shows(words['rung.next-route.title'])) return 'next-route';
    if (await shows(words['rung.answer-to-canned.title'])) return 'answer-to-canned';
    return (await shows(words['reply.rung.first-answer'])) ? 'first-answer' : null;
  }, 'the panel to say how far along the case is');
}

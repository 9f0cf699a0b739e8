import { type Mark, marks } from '../../browser/pierce';
import { expectThat } from './report';
import { STORY } from './sample';
import { takeScreens, WIDE } from './screens';
import { openThread, type Tour } from './tour';
import { until } from './until';

/** Every notice and canned answer of the story has a banner once it is unfolded, and the driver's own messages have none. */
export async function story(tour: Tour): Promise<string> {
  const { gmail, folder } = tour;
  const [first] = STORY;
  await openThread(tour, first?.threadId ?? '');
  const flagged = STORY.filter(({ flag }) => flag).map(({ id }) => id);
  await until(async () => (await banners(tour)).length > 0, 'a banner above the opened message');
  await takeScreens(gmail, folder, 'notice', [WIDE]);

  await unfold(tour);
  const all = await until(async () => {
    const now = await banners(tour);
    return now.length >= flagged.length ? now : null;
  }, `${flagged.length} banners`);
  const wrong = all.filter(({ messageId }) => messageId === null || !flagged.includes(messageId));
  expectThat(wrong.length === 0, `${wrong.length} messages have a banner and should not`);
  const silent = all.filter(({ buttons }) => buttons.length !== 1);
  expectThat(silent.length === 0, `a banner must have one button, and one has ${silent[0]?.buttons.length ?? 0}`);
  return `${STORY.length} messages, banners on ${all.length}: ${all.map(({ text }) => `"${text}"`).join(', ')}`;
}

/** Opens every message of the conversation in front. */
export async function unfold({ gmail }: Tour): Promise<void> {
  // An unfolded message has another class, so the first folded one is a new one each time.
  const folded = gmail.locator('.kv:visible > .adf');
  for (let left = await folded.count(); left > 0; left -= 1) await folded.first().click();
}

async function banners({ gmail }: Tour): Promise<readonly Mark[]> {
  return (await marks(gmail)).filter(({ kind }) => kind === 'banner');
}

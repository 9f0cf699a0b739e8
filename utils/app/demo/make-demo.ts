import { addEvidence } from '../evidence/add-evidence';
import { renameCase } from '../case/case-rename';
import type { Deps } from '../deps';
import { linkGlitch } from '../journal/glitch-link';
import { saveGlitch } from '../journal/glitch-save';
import { readThread } from '../message/read-thread';
import { localDay } from '../../i18n/dates';
import {
  DEMO_BLOCK_DAYS_AGO,
  DEMO_BLOCK_TIME,
  DEMO_DRIVER,
  DEMO_STATION,
  DEMO_THREAD,
  type DemoMail,
} from './demo-mail';

/** What of the made-up case is said in the language of the screens. */
export interface DemoWords {
  /** Name of the case. */
  readonly caseName: string;
  /** The driver's own words in the journal. */
  readonly glitch: string;
  /** Name of the picture's file. */
  readonly picture: string;
}

const GLITCH_ID = 'demo-glitch';
const THREAD_ID = 'demo0000000000a1';

/**
 * Fills an empty record with the made-up case, by the same use cases that a real one goes through: a notice, two replies, two canned
 * answers, a glitch and its picture. `picture` is left out where it is null. True when all of it stands.
 */
export async function makeDemo(deps: Deps, words: DemoWords, picture: Blob | null): Promise<boolean> {
  const today = deps.now();
  const at = (daysAgo: number, hour: number): Deps => {
    const moment = momentOf(today, daysAgo, hour);
    return { ...deps, now: () => moment };
  };
  const block = momentOf(today, DEMO_BLOCK_DAYS_AGO, 15);
  const blockDay = new Intl.DateTimeFormat('en-US', { month: 'long', day: 'numeric' }).format(block);
  const onTheDay = at(DEMO_BLOCK_DAYS_AGO, 17);
  const glitch = await saveGlitch(onTheDay, GLITCH_ID, {
    what: 'stop-removed',
    happenedAt: momentOf(today, DEMO_BLOCK_DAYS_AGO, 16).toISOString(),
    blockDate: localDay(block),
    blockTime: DEMO_BLOCK_TIME,
    station: DEMO_STATION,
    words: words.glitch,
  });
  if (picture !== null) {
    await addEvidence(onTheDay, {
      file: picture,
      name: words.picture,
      fileAt: null,
      source: 'screenshot',
      of: `glitch:${GLITCH_ID}`,
    });
  }
  let caseId = '';
  for (const [index] of DEMO_THREAD.entries()) {
    const mail = DEMO_THREAD.slice(0, index + 1);
    const last = mail.at(-1);
    if (last === undefined) continue;
    const read = await readThread(at(last.daysAgo, last.hour), {
      webmail: 'gmail',
      account: DEMO_DRIVER.address,
      threadId: THREAD_ID,
      permalink: null,
      messages: mail.map((one, number) => captured(one, number, today, blockDay)),
    });
    if (!read.saved || read.ids[index] === null) return false;
    if (index === 0) caseId = (await deps.db.messages.get(read.ids[0] ?? ''))?.caseId ?? '';
  }
  const named = await renameCase(at(1, 11), caseId, words.caseName);
  const linked = await linkGlitch(at(1, 11), GLITCH_ID, caseId);
  return glitch.ok && named.ok && linked.ok;
}

function captured(mail: DemoMail, number: number, today: Date, blockDay: string) {
  return {
    messageId: `demo${String(number).padStart(12, '0')}`,
    from: mail.from,
    to: [{ address: mail.from === DEMO_DRIVER ? 'amazonflex-support@amazon.com' : DEMO_DRIVER.address }],
    date: momentOf(today, mail.daysAgo, mail.hour).toISOString(),
    dateText: null,
    subject: mail.subject,
    text: mail.text(blockDay),
    clipped: false,
  };
}

/** An hour of a day before today, by the driver's own clock. */
function momentOf(today: Date, daysAgo: number, hour: number): Date {
  const moment = new Date(today);
  moment.setDate(moment.getDate() - daysAgo);
  moment.setHours(hour, 12, 0, 0);
  return moment;
}

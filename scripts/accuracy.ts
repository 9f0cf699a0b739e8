/**
 * `npm run accuracy`: measures the triage on the scored and the practice set and writes docs/accuracy.md. With `--check` it
 * writes nothing and fails when a figure on the scored set is below its floor, or when the page is not what it would write.
 * With `--set practice --language de` it lists the messages it gets wrong, and with `--set redaction` what redaction misses or
 * hides for nothing in its practice texts; a scored set is never listed.
 */
import { readFile, writeFile } from 'node:fs/promises';

import { measureDropped } from '../tests/accuracy/dropped';
import { accuracyPage } from '../tests/accuracy/page';
import { type Judged, judgeAll } from '../tests/accuracy/judged';
import { readSet, type SetName } from '../tests/accuracy/entry';
import { floorsOf, redactionFloors } from '../tests/accuracy/floors';
import { isRight } from '../tests/accuracy/figures';
import { readRedaction, redactEntries } from '../tests/accuracy/redaction';

const PAGE = 'docs/accuracy.md';

async function judgedSet(set: SetName): Promise<ReadonlyMap<string, readonly Judged[]>> {
  const judged = new Map<string, readonly Judged[]>();
  for (const [name, entries] of readSet(set)) judged.set(name, await judgeAll(entries));
  return judged;
}

/** What went wrong in the practice set, message by message: what rules are tuned on. */
async function list(language: string | null): Promise<void> {
  for (const [name, all] of await judgedSet('practice')) {
    if (language !== null && name !== language) continue;
    const wrong = all.filter((one) => !isRight(one) || one.entry.truth.tier !== one.verdict.tier);
    for (const { entry, verdict } of wrong) {
      const { flag, category, tier } = entry.truth;
      console.log(`${entry.id} (read as ${verdict.language})`);
      console.log(`  truly ${flag ? 'flagged' : 'calm'} ${category} / ${tier}`);
      console.log(
        `  given ${verdict.flag ? 'flagged' : 'calm'} ${verdict.category} / ${verdict.tier} ${verdict.confidence}`,
      );
      console.log(`  ${verdict.why.map(({ rule, text }) => `${rule} “${text.replaceAll(/\s+/g, ' ')}”`).join('\n  ')}`);
    }
    console.log(`${name}: ${all.length - wrong.length} of ${all.length} right in flag, category and tier`);
  }
}

/** The page, and the scored messages it is about. */
async function measure(): Promise<{ readonly page: string; readonly scored: readonly Judged[] }> {
  const [scoredSet, practiceSet] = [await judgedSet('scored'), await judgedSet('practice')];
  const scored = [...scoredSet.values()].flat();
  return { page: accuracyPage(scoredSet, practiceSet, await measureDropped(scored)), scored };
}

async function check(): Promise<void> {
  const { page: measured, scored } = await measure();
  const missed = [...floorsOf(scored), ...redactionFloors()].filter(({ value, floor }) => value < floor);
  for (const { what, value, floor } of missed)
    console.error(`${what} is ${value.toFixed(3)}, below its floor of ${floor}. Look at what changed in the rules.`);
  const page = await readFile(PAGE, 'utf8').catch(() => '');
  const isTrue = page === measured;
  if (!isTrue) console.error(`${PAGE} does not say what is measured now: run \`npm run accuracy\` and commit it.`);
  if (missed.length > 0 || !isTrue) process.exitCode = 1;
  else console.log('Every figure on the scored set is above its floor, and the page is true.');
}

function option(name: string): string | null {
  const at = process.argv.indexOf(name);
  return at < 0 ? null : (process.argv[at + 1] ?? null);
}

/** What redaction gets wrong in its practice texts. */
function listRedaction(): void {
  for (const { entry, missed, wrong } of redactEntries(readRedaction('practice'))) {
    if (missed.length + wrong.length === 0) continue;
    console.log(`${entry.id} ${JSON.stringify(entry.text)}`);
    for (const { kind, value } of missed) console.log(`  missed ${kind} “${value}”`);
    for (const { kind, before, reason } of wrong) console.log(`  hid ${kind} “${before}” (${reason})`);
  }
}

if (process.argv.includes('--check')) await check();
else if (option('--set') === 'redaction') listRedaction();
else if (option('--set') === 'practice') await list(option('--language'));
else {
  const { page } = await measure();
  await writeFile(PAGE, page);
  console.log(page.split('\n## By category')[0]);
}

/** Writes the accuracy report as a page: the same figures give the same page, without a date. */
import { CATEGORIES, SENDER_STATUSES, TIERS } from '../../utils/core/types';
import { type Rate, calibrationOf, confusions, fieldRates, precisionOf, ratesOf, recallOf, shareOf } from './figures';
import type { DroppedFigures } from './dropped';
import { floorsOf } from './floors';
import type { Judged } from './judged';
import { letterChecksSection } from './letter-page';
import { maybePercent, percent, table } from './markdown';
import { redactionSection } from './redaction-page';

type JudgedSet = ReadonlyMap<string, readonly Judged[]>;

const LANGUAGES = ['en', 'es', 'de', 'fr', 'it', 'pt', 'ja'];

/** The whole page as Markdown. */
export function accuracyPage(scoredSet: JudgedSet, practiceSet: JudgedSet, dropped: readonly DroppedFigures[]): string {
  const scored = [...scoredSet.values()].flat();
  const sections = [
    intro(scored.length, [...practiceSet.values()].flat().length),
    ['## What is promised', table(['what', 'figure', 'floor', 'met'], floorRows(scored))],
    ['## By language', languages(scoredSet, practiceSet)],
    ['## By category', rates(categoryRates(scored))],
    ['## By tier', rates(tierRates(scored))],
    ['## What was taken for what', confusionTable(scored)],
    ['## In other words', DROPPED_NOTE, droppedTable(dropped)],
    ['## Facts read from a message', FIELDS_NOTE, rates(fieldRates(scored))],
    ['## Is it really from Amazon?', SENDER_NOTE, rates(senderRates(scored))],
    ['## How sure it says it is', CALIBRATION_NOTE, calibration(scored)],
    letterChecksSection(),
    redactionSection(),
  ];
  return `${sections.map((parts) => parts.join('\n\n')).join('\n\n')}\n`;
}

const DROPPED_NOTE =
  'The scored messages with a share of their words left out at random, as a stand-in for rewording. The goal is 99 % of the flags at a tenth and 95 % at a quarter, without more false alarms.';
const FIELDS_NOTE = 'Over the messages whose facts are listed; a fact counts as right only when it is read exactly.';
const SENDER_NOTE =
  'Over the messages for which a sender verdict is listed: with the headers of several mailbox providers, planted headers, look-alike and disguised domains.';
const CALIBRATION_NOTE = 'Right means: both the flag and the category.';

function intro(scored: number, practice: number): string[] {
  return [
    '# Accuracy',
    'Written by `npm run accuracy`. All messages are made up: few real wordings are public, so these figures say how well the rules carry over to other writers’ words, not how they do on Amazon’s own. Treat them as an upper bound.',
    `The scored set (${scored} messages) was written before the rules, by people who knew only the taxonomy and what is publicly known of such mail, and no message of it is read when rules or weights change, though its totals are; its digest stands in \`tests/accuracy/scored.sha256\`, and no commit may change both it and the knowledge. The practice set (${practice} messages) is what words were tuned and weights are learned on, so its figures say nothing of new mail. Each message is written out as a mail (plain, quoted-printable, base64, HTML) and read from its bytes.`,
  ];
}

function floorRows(scored: readonly Judged[]): string[][] {
  return floorsOf(scored).map(({ what, value, floor }) => [
    what,
    percent(value),
    `≥ ${percent(floor)}`,
    value >= floor ? 'yes' : '**no**',
  ]);
}

function languages(scoredSet: JudgedSet, practiceSet: JudgedSet): string {
  const rows = LANGUAGES.flatMap((language) => [
    languageRow(language, 'scored', scoredSet.get(language) ?? []),
    languageRow(language, 'practice', practiceSet.get(language) ?? []),
  ]);
  const themed = [...scoredSet].filter(([name]) => !LANGUAGES.includes(name));
  return table(
    ['messages in', 'set', 'number', 'flag right', 'category right', 'tier right', 'language right'],
    [...rows, ...themed.map(([name, judged]) => languageRow(name, 'scored', judged))].filter(
      ([, , count]) => count !== '0',
    ),
  );
}

function languageRow(name: string, set: string, judged: readonly Judged[]): string[] {
  const share = (right: (one: Judged) => boolean): string => percent(shareOf(judged, right));
  return [
    name,
    set,
    String(judged.length),
    share(({ entry, verdict }) => entry.truth.flag === verdict.flag),
    share(({ entry, verdict }) => entry.truth.category === verdict.category),
    share(({ entry, verdict }) => entry.truth.tier === verdict.tier),
    LANGUAGES.includes(name) ? share(({ verdict }) => verdict.language === name) : '–',
  ];
}

function categoryRates(judged: readonly Judged[]): readonly Rate[] {
  return ratesOf(
    judged,
    CATEGORIES,
    ({ entry }) => entry.truth.category,
    ({ verdict }) => verdict.category,
  );
}

function tierRates(judged: readonly Judged[]): readonly Rate[] {
  return ratesOf(
    judged,
    TIERS,
    ({ entry }) => entry.truth.tier,
    ({ verdict }) => verdict.tier,
  );
}

function senderRates(judged: readonly Judged[]): readonly Rate[] {
  const labelled = judged.filter(({ entry }) => entry.truth.sender !== undefined);
  return ratesOf(
    labelled,
    SENDER_STATUSES,
    ({ entry }) => entry.truth.sender ?? '',
    ({ verdict }) => verdict.sender.status,
  );
}

function rates(all: readonly Rate[]): string {
  const flagged = all.map((rate) => [
    rate.label,
    String(rate.truly),
    String(rate.given),
    String(rate.right),
    maybePercent(precisionOf(rate)),
    maybePercent(recallOf(rate)),
  ]);
  return table(['what', 'truly', 'given', 'right', 'precision', 'recall'], flagged);
}

/** The commonest; a table of every pair would be mostly ones. */
const SHOWN = 25;

function confusionTable(judged: readonly Judged[]): string {
  const found = confusions(
    judged,
    ({ entry }) => entry.truth.category,
    (verdict) => verdict.category,
  );
  const rows = found.slice(0, SHOWN).map(({ truly, given, times }) => [truly, given, String(times)]);
  return table(['truly', 'taken for', 'times'], rows);
}

function droppedTable(figures: readonly DroppedFigures[]): string {
  const rows = figures.map(({ share, kept, falseAlarms, calm }) => [
    percent(share),
    percent(kept),
    `${falseAlarms} of ${calm}`,
  ]);
  return table(['words left out', 'flags that stay', 'false alarms'], rows);
}

function calibration(judged: readonly Judged[]): string {
  const rows = calibrationOf(judged)
    .filter(({ messages }) => messages > 0)
    .map(({ from, to, messages, right }) => [
      `${from.toFixed(2)} to ${Math.min(1, to).toFixed(2)}`,
      String(messages),
      percent(right / messages),
    ]);
  return table(['confidence', 'messages', 'right'], rows);
}

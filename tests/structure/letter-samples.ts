import { EXAMPLE_VALUES } from '../../utils/core/reply/example-values';

/** Made-up values for every blank. */
export const SAMPLE_VALUES: Readonly<Record<string, string>> = EXAMPLE_VALUES.en;

/** The same, as long as a driver with much to tell would write them, in a case with much to cite. */
export const LONG_VALUES: Readonly<Record<string, string>> = {
  ...SAMPLE_VALUES,
  orderIds: '111-0000000-0000000, 111-0000000-0000001, 111-0000000-0000002',
  trackingIds: 'TBA000000000000, TBA000000000001, TBA000000000002, TBA000000000003',
  cannedSentence:
    'Hello, these are made-up words which repeat the first message, and which go on for as long as a letter quotes, so that it can be seen what…',
  timeline: Array.from(
    { length: 12 },
    (_line, index) => `${index + 1} May 2026: answer from Amazon, which looks like a standard text`,
  ).join('\n'),
  whatHappened:
    'At 4:05 PM the second stop vanished from my list after I had scanned it. The person at the counter saw it too and said it had gone to another driver. I waited ten minutes and asked again.',
  attached: 'my notes; 4 files: E1-stops.png, E2-door.jpg, E3-chat.pdf, E4-map.png',
  change: 'I check the calendar the evening before, set two alarms, and leave half an hour earlier.',
};

/** What a letter can be decided by beside its blanks: checklist items of evidence that goes with it, and places. */
export function withEvidence(
  values: Readonly<Record<string, string>>,
  conditions: readonly string[],
  numbers: string,
): Readonly<Record<string, string>> {
  const items = conditions.filter((id) => id.startsWith('#'));
  return { ...values, ...Object.fromEntries(items.map((id) => [id, numbers])) };
}

import { expect, it } from 'vitest';

import { stepCalendar } from '../../../../utils/app/plan/step-calendar';
import { bringAll } from '../../../../utils/i18n/all-texts';
import { languages } from '../../../../utils/i18n/languages';
import { translator } from '../../../../utils/i18n/t';

const STEP = { caseId: 'gmail:mid:<1@amazon.com>', step: 'amazon-appeal', day: '2026-11-30' };
const NOW = new Date('2026-11-22T15:11:47Z');

async function made(part: Partial<typeof STEP> = {}, now = NOW, language = 'en') {
  await bringAll(language);
  const t = translator(language);
  const words = { title: t('calendar.title'), note: t('calendar.note'), file: t('calendar.file') };
  const { file, name } = stepCalendar({ ...STEP, ...part }, words, now);
  const text = await file.text();
  return { name, type: file.type, text, uid: /^UID:(.*)\r$/m.exec(text)?.[1] ?? '' };
}

it.each(languages())('a step in a calendar is a day with two alarms, and names nobody (%s)', async (language) => {
  const { name, type, text } = await made({}, NOW, language);
  expect(`${name} ${text}`).not.toMatch(/amazon|flex|redress|deactivat|appeal|warning|notice/i);
  expect(type).toBe('text/calendar');
  expect(name).toMatch(/2026-11-30\.ics$/);
  expect(text).toContain('\r\nDTSTART;VALUE=DATE:20261130\r\n');
  expect(text.match(/TRIGGER:.*/g)).toEqual(['TRIGGER:-PT900M', 'TRIGGER:PT540M']);
  expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
});

it.each<[string, Partial<typeof STEP>, boolean]>([
  ['made again later', {}, true],
  ['on another day', { day: '2026-12-02' }, true],
  ['another step of the case', { step: 'second-appeal' }, false],
  ['the step of another case', { caseId: 'other' }, false],
])('%s: the calendar takes it for the same entry: %s', async (_what, part, same) => {
  const [one, other] = [await made(), await made(part, new Date('2026-11-24T09:00:00Z'))];
  expect(one.uid).toMatch(/^[0-9a-f]{32}$/);
  expect(one.uid === other.uid).toBe(same);
});

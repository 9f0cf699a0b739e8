import { chooseLanguage } from '../../i18n/language';
import { direction } from '../../i18n/direction';
import { bringCommon, languages } from '../../i18n/languages';
import { translator } from '../../i18n/t';
import { loadKnowledge } from '../../knowledge/load';
import type { Welcome } from '../../messaging/contract';
import { settings, type Settings } from '../../storage/settings';
import { pageWords } from './words';

/** Whether Redress may read this webmail: the driver consented, has it switched on, and has not paused. */
export function isWatching(current: Settings, webmail: string): boolean {
  return current.consentAt !== null && !current.paused && current.watch[webmail] === true;
}

/** The language the driver chose, or the browser's; its words are brought with it. */
export async function languageOf({ language }: Pick<Settings, 'language'>): Promise<string> {
  const spoken = chooseLanguage(language === 'auto' ? null : language, navigator.languages, languages());
  await bringCommon(spoken);
  return spoken;
}

/** What a content script of this webmail needs to begin, in the language the driver chose. */
export async function welcomeFor(webmail: string): Promise<Welcome> {
  const current = await settings.get();
  const language = await languageOf(current);
  return {
    watching: isWatching(current, webmail),
    direction: direction(language),
    words: pageWords(await loadKnowledge(), translator(language), { language, discreet: current.discreet }),
  };
}

import { useEffect, useMemo, type ReactNode } from 'react';

import type { ScreenKnowledge } from '../../utils/core/knowledge';
import type { CategoryId } from '../../utils/core/types';
import { direction } from '../../utils/i18n/direction';
import { chooseLanguage, DEFAULT_LANGUAGE } from '../../utils/i18n/language';
import type { TextKey } from '../../utils/i18n/keys';
import { languages } from '../../utils/i18n/languages';
import { translator } from '../../utils/i18n/t';
import { originsOf, WEBMAILS } from '../../utils/webmail/hosts';
import { KnownUrls } from '../ui/OutwardLink';
import { TextContext, type Text } from '../use-text';
import { knownUrls } from './known-urls';
import { PreferencesContext, type SettingsPort } from './services';
import { useLanguage } from './use-language';
import { useLoaded } from './use-loaded';
import { useNow } from './use-now';
import { useSettings } from './use-settings';

interface PageProps {
  readonly settings: SettingsPort;
  /** Null for a page that names no category and no source. The page is drawn before it has come. */
  readonly knowledge: ((language?: string) => Promise<ScreenKnowledge>) | null;
  readonly titleKey: TextKey;
  readonly children: ReactNode;
}

/** The frame of every page: settings, language and direction, names of categories, the links that may lead out. */
export function Page({ settings, knowledge: load, titleKey, children }: PageProps) {
  const knowledge = useLoaded(load);
  const preferences = useSettings(settings);
  const now = useNow();
  const shown = useLanguage(preferences === null ? null : languageFor(preferences.settings.language), load);
  const language = shown ?? DEFAULT_LANGUAGE;
  const text = useMemo((): Text => {
    const names = knowledge?.names[language] ?? knowledge?.names[DEFAULT_LANGUAGE];
    return { t: translator(language), language, now, nameOf: (id: CategoryId) => names?.[id].title ?? id };
  }, [knowledge, language, now]);
  const discreet = preferences?.settings.discreet ?? true;
  const ownHosts = preferences?.settings.ownHosts;
  const urls = useMemo(
    () =>
      new Set([
        ...(knowledge === null ? [] : knownUrls(knowledge)),
        ...WEBMAILS.flatMap((host) => originsOf(host, ownHosts ?? {})),
      ]),
    [knowledge, ownHosts],
  );
  useEffect(() => {
    document.documentElement.lang = language;
    document.documentElement.dir = direction(language);
    document.title = discreet ? text.t('discreet.title') : `${text.t(titleKey)} · ${text.t('product')}`;
  }, [discreet, language, text, titleKey]);
  if (preferences === null || shown === null) return null;
  return (
    <PreferencesContext value={preferences}>
      <TextContext value={text}>
        <KnownUrls value={urls}>{children}</KnownUrls>
      </TextContext>
    </PreferencesContext>
  );
}

function languageFor(chosen: string): string {
  return chooseLanguage(chosen === 'auto' ? null : chosen, navigator.languages, languages());
}

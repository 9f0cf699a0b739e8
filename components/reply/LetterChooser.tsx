import { useId } from 'react';

import type { LetterChoice, ReplyView } from '../../utils/app/views';
import { Disclosure } from '../ui/Disclosure';
import { SelectField } from '../ui/SelectField';
import { useText } from '../use-text';
import styles from './LetterChooser.module.css';
import type { LetterWishes } from './use-letter-wish';

interface LetterChooserProps {
  /** Null while the letter she chose can't be had here. */
  readonly reply: ReplyView | null;
  readonly letters: readonly LetterChoice[];
  readonly wishes: LetterWishes;
}

/** The other letters she can write, and the language of the one she writes: folded, since the one that fits is chosen. */
export function LetterChooser({ reply, letters, wishes }: LetterChooserProps) {
  const { t, language } = useText();
  const group = useId();
  if (letters.length < 2 && (reply?.languages.length ?? 0) < 2) return null;
  const names = (inLanguage: string) => new Intl.DisplayNames([inLanguage], { type: 'language' });
  const own = (code: string): string => capital(names(code).of(code) ?? code, code);
  const current = letters.find(({ templateId }) => templateId === reply?.templateId);
  // Shown as chosen at once: the letter itself takes a moment.
  const chosen = reply === null ? current : (letters.find((choice) => isWished(choice, wishes.wish)) ?? current);
  const now = [
    current === undefined ? '' : letterName(current, t),
    reply === null ? '' : (names(language).of(reply.language) ?? ''),
  ].filter((part) => part !== '');
  return (
    <Disclosure summary={t('letters.change')} detail={now.join(' · ')}>
      {letters.length < 2 ? null : (
        <fieldset className={styles.letters}>
          <legend className={styles.legend}>{t('letters.choose')}</legend>
          {letters.map((choice) => (
            <label key={choice.templateId} className={styles.choice}>
              <input
                type="radio"
                name={group}
                checked={choice === chosen}
                onChange={() => wishes.choose(choice)}
                aria-describedby={`${group} ${choice.templateId}`}
              />
              <span className={styles.words}>
                <span className={styles.name}>{letterName(choice, t)}</span>
                <span className={styles.about} id={`${group} ${choice.templateId}`}>
                  {aboutLetter(choice, t)}
                </span>
              </span>
            </label>
          ))}
        </fieldset>
      )}
      {reply === null || reply.languages.length < 2 ? null : (
        <SelectField
          label={t('letters.language')}
          hint={t(`letters.languageWhy.${reply.languageWhy}`)}
          value={reply.language}
          options={reply.languages.map((code) => ({ value: code, label: own(code) }))}
          onChange={wishes.chooseLanguage}
        />
      )}
    </Disclosure>
  );
}

function isWished({ own, templateId, route }: LetterChoice, wish: LetterWishes['wish']): boolean {
  return own ? templateId === wish.own : wish.own === undefined && (route ?? undefined) === wish.route;
}

/** The letter that fits by its kind, one of a step by the step, one of her own by its name. */
function letterName({ title, kind, route, own }: LetterChoice, t: ReturnType<typeof useText>['t']): string {
  return route === null && !own ? t('letters.fits', { kind: t(`letterKind.${kind}`) }) : title;
}

function aboutLetter({ kind, about, own }: LetterChoice, t: ReturnType<typeof useText>['t']): string {
  if (own) return t('letters.yours', { kind: t(`letterKind.${kind}`) });
  return about === '' ? t(`letterKind.for.${kind}`) : t('letters.about', { kind: t(`letterKind.${kind}`), about });
}

function capital(name: string, language: string): string {
  return name.charAt(0).toLocaleUpperCase(language) + name.slice(1);
}

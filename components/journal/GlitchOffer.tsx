import type { GlitchOfferView } from '../../utils/app/journal/glitch-suggest';
import { shortDay } from '../../utils/i18n/dates';
import { Button } from '../ui/Button';
import { OwnLink } from '../ui/OwnLink';
import { useText, type Text } from '../use-text';
import { blockWords, momentWords } from './glitch-words';
import styles from './Journal.module.css';

interface GlitchOfferProps {
  readonly offer: GlitchOfferView;
  /** Address of the entry's page. */
  readonly href: string;
  readonly onAdd: () => void;
  readonly onNot: () => void;
}

/** One entry that may belong to the case: what it says, why it is offered, and the two answers. */
export function GlitchOffer({ offer: { entry, match }, href, onAdd, onNot }: GlitchOfferProps) {
  const text = useText();
  const { t, language } = text;
  const kind = entry.facts.what;
  const what = t(`glitch.${kind}`);
  const block = blockWords(entry.facts, text);
  return (
    <li className={styles.offer}>
      <p>
        <OwnLink href={href}>{what}</OwnLink>{' '}
        <span className={styles.soft}>{momentWords(entry.facts.happenedAt, language)}</span>
      </p>
      {block === '' ? null : <p className={styles.soft}>{block}</p>}
      {entry.facts.words === '' ? null : <p className={styles.words}>{entry.facts.words}</p>}
      <p>
        <b>{matchWords(match, text)}.</b> {t(`offer.strength.${match.strength}`)}
        {match.fits && kind !== 'other' ? ` ${t(`offer.fits.${kind}`)}` : ''}
      </p>
      <div className={styles.buttons}>
        <Button onClick={onAdd} label={t('offer.addNamed', { what })}>
          {t('offer.add')}
        </Button>
        <Button kind="plain" onClick={onNot} label={t('offer.notNamed', { what })}>
          {t('offer.not')}
        </Button>
      </div>
    </li>
  );
}

/** `Same block, Sat, May 2, 2026, at DSE4`. */
function matchWords({ reason, day, offset, station }: GlitchOfferView['match'], { t, language }: Text): string {
  const params = { count: Math.abs(offset), day: shortDay(day, language) };
  const words = (): string => {
    switch (reason) {
      case 'same-block':
      case 'same-day':
        return t(`offer.reason.${reason}`, params);
      case 'near-day':
        return offset < 0 ? t('offer.reason.before', params) : t('offer.reason.after', params);
      case 'before-notice':
        return offset === 0 ? t('offer.reason.came', params) : t('offer.reason.before-notice', params);
      case 'same-station':
        return t('offer.reason.same-station', params);
    }
  };
  return station === null ? words() : `${words()}, ${t('offer.atStation', { station })}`;
}

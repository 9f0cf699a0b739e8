import type { SuggestionView } from '../../utils/app/case/case-views';
import { shortDay } from '../../utils/i18n/dates';
import { caseHash } from '../dashboard/use-route';
import { Button } from '../ui/Button';
import { Callout } from '../ui/Callout';
import { useText, type Text } from '../use-text';
import type { CaseActions } from './case-actions';
import { caseChoice } from './case-name';
import styles from './Case.module.css';

interface SuggestionsProps {
  readonly suggestions: readonly SuggestionView[];
  readonly actions: Pick<CaseActions, 'join' | 'keepApart'>;
}

/** `Same block, Sun, May 3, 2026, at DSE4`. */
function reasonWords({ reason, day, station, ids }: SuggestionView, { t, language }: Text): string {
  const list = new Intl.ListFormat(language, { type: 'unit', style: 'long' }).format(ids);
  return t(`suggest.${reason}`, { day: day === null ? '' : shortDay(day, language), station: station ?? '', list });
}

/** Cases that may be the same incident, each with its reason; nothing happens before the driver says so. */
export function Suggestions({ suggestions, actions }: SuggestionsProps) {
  const text = useText();
  const { t } = text;
  return suggestions.map((suggestion) => (
    <div key={suggestion.card.id} className={styles.screenOnly}>
      <Callout tone="plain" icon="insert" title={t('suggest.title')}>
        <p>
          <a href={caseHash(suggestion.card.id)}>{caseChoice(suggestion.card, text)}</a>
        </p>
        <p>
          {reasonWords(suggestion, text)}.{' '}
          <span className={styles.soft}>{t(`suggest.strength.${suggestion.strength}`)}</span>
        </p>
        <div className={styles.buttons}>
          <Button onClick={() => actions.join(suggestion.card.id)}>{t('suggest.yes')}</Button>
          <Button kind="plain" onClick={() => actions.keepApart(suggestion.card.id)}>
            {t('suggest.no')}
          </Button>
        </div>
      </Callout>
    </div>
  ));
}

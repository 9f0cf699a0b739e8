import { Icon } from '../ui/Icon';
import buttons from '../ui/Button.module.css';
import { cx } from '../ui/cx';
import { useText } from '../use-text';

/** To the form, on this page: a link that looks like the primary button. */
export function NewEntryLink() {
  const { t } = useText();
  return (
    <a href="#/journal/new" className={cx(buttons.button, buttons.primary, buttons.link)}>
      <Icon name="edit" />
      <span>{t('journal.new')}</span>
    </a>
  );
}

import { LinkButton } from '../ui/LinkButton';
import { useText } from '../use-text';

/** To the form, on this page. */
export function NewEntryLink() {
  const { t } = useText();
  return (
    <LinkButton href="#/journal/new" icon="edit">
      {t('journal.new')}
    </LinkButton>
  );
}

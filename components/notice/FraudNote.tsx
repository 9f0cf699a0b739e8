import type { NoticeView } from '../../utils/app/views';
import { stepPlace } from '../plan/step-words';
import { Button } from '../ui/Button';
import { Callout } from '../ui/Callout';
import { goTo } from '../ui/go-to';
import { useText } from '../use-text';

const REPORT = 'report-phishing';

/** The next ten minutes with a fraud: no answer, but a report. */
export function FraudNote({ view: { plan } }: { readonly view: NoticeView }) {
  const { t } = useText();
  return (
    <Callout tone="care" icon="shieldOff" title={t('fraud.title')}>
      <p>{t('fraud.text')}</p>
      {plan?.amazon.some(({ id }) => id === REPORT) ? (
        <Button icon="route" onClick={() => goTo(stepPlace(REPORT))}>
          {t('fraud.show')}
        </Button>
      ) : null}
    </Callout>
  );
}

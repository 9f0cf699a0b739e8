import '../../utils/i18n/parts/journal';

import { useLiveQuery } from 'dexie-react-hooks';
import { useRef, useState } from 'react';

import { undoCaseChange } from '../../utils/app/case/case-undo';
import { keepGlitchOut, linkGlitch, unlinkGlitch } from '../../utils/app/journal/glitch-link';
import { suggestGlitches } from '../../utils/app/journal/glitch-suggest';
import type { SaveResult } from '../../utils/app/views';
import type { TextKey } from '../../utils/i18n/keys';
import { useRecord } from '../page/services';
import { Button } from '../ui/Button';
import { LiveStatus } from '../ui/LiveStatus';
import { Section } from '../ui/Section';
import { useText } from '../use-text';
import { GlitchOffer } from './GlitchOffer';
import styles from './Journal.module.css';

interface GlitchOffersProps {
  readonly caseId: string;
  /** Address of an entry's page. */
  readonly hrefOf: (id: string) => string;
}

interface Said {
  readonly text: TextKey;
  readonly good: boolean;
  /** Takes it back; null where there is nothing to take back. */
  readonly undo: (() => Promise<SaveResult<unknown>>) | null;
}

const FAILED: Said = { text: 'save.failed', good: false, undo: null };

/** Entries of the journal that may belong to a case, live; nothing where there are none. Only inside `WithRecord`. */
export function GlitchOffers({ caseId, hrefOf }: GlitchOffersProps) {
  const { t } = useText();
  const { deps } = useRecord();
  const offers = useLiveQuery(() => suggestGlitches(deps, caseId), [deps, caseId]) ?? [];
  const [said, setSaid] = useState<Said | null>(null);
  const box = useRef<HTMLDivElement>(null);
  const run = <T,>(change: Promise<SaveResult<T>>, done: (value: T) => Said): void => {
    // The button that was pressed goes with its offer.
    box.current?.focus();
    change.then(
      (result) => setSaid(result.ok ? done(result.value) : FAILED),
      () => setSaid(FAILED),
    );
  };
  const add = (id: string): void =>
    run(linkGlitch(deps, id, caseId), () => ({ text: 'offer.added', good: true, undo: () => unlinkGlitch(deps, id) }));
  const keepOut = (id: string): void =>
    run(keepGlitchOut(deps, caseId, id), (undo) => ({
      text: 'offer.out',
      good: true,
      undo: () => undoCaseChange(deps, undo),
    }));
  if (offers.length === 0 && said === null) return null;
  const undo = said?.undo ?? null;
  return (
    <Section title={t('offer.title')}>
      <div className={styles.part} ref={box} tabIndex={-1}>
        {offers.length === 0 ? null : <p>{t('offer.lead')}</p>}
        <ul className={styles.offers}>
          {offers.map((offer) => (
            <GlitchOffer
              key={offer.entry.id}
              offer={offer}
              href={hrefOf(offer.entry.id)}
              onAdd={() => add(offer.entry.id)}
              onNot={() => keepOut(offer.entry.id)}
            />
          ))}
        </ul>
        <div className={styles.buttons}>
          <LiveStatus text={said === null ? '' : t(said.text)} good={said?.good ?? true} />
          {undo === null ? null : (
            <Button
              kind="plain"
              icon="undo"
              onClick={() => run(undo(), () => ({ text: 'offer.undone', good: true, undo: null }))}
            >
              {t('offer.undo')}
            </Button>
          )}
        </div>
      </div>
    </Section>
  );
}

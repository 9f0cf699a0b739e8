import '../../utils/i18n/parts/case';
import '../../utils/i18n/parts/journal';
import '../../utils/i18n/parts/notice';
import '../../utils/i18n/parts/plan';

import { useLiveQuery } from 'dexie-react-hooks';

import { caseSuggestions } from '../../utils/app/case/case-suggestions';
import { caseNow, caseView } from '../../utils/app/case/case-view';
import { caseHash, evidenceHash, journalHash } from '../dashboard/use-route';
import { EvidencePicker } from '../evidence/EvidencePicker';
import { GlitchOffers } from '../journal/GlitchOffers';
import { usePreferences, useRecord } from '../page/services';
import { PlanPart } from '../plan/PlanPart';
import { Callout } from '../ui/Callout';
import { Section } from '../ui/Section';
import { useText } from '../use-text';
import { Case } from './Case';
import { CaseDone } from './CaseDone';
import styles from './Case.module.css';
import { useCaseActions } from './use-case-actions';
import { useCaseLetters } from './use-case-letters';
import { useCopies } from './use-copies';

/** One case over the record, live. Use `key={id}`: what can be taken back belongs to the case. */
export function CaseScreen({ id }: { readonly id: string }) {
  const { t, language } = useText();
  const { deps } = useRecord();
  const { actions, said, onUndo } = useCaseActions(id);
  const { place = null } = usePreferences().settings;
  const view = useLiveQuery(() => caseView(deps, id, language, place), [deps, id, language, place]);
  // What takes comparing comes after what is there to read.
  const isThere = view !== undefined && view !== null;
  const suggestions = useLiveQuery(
    async () => (isThere ? caseSuggestions(deps, id, language) : []),
    [deps, id, language, isThere],
  );
  const copies = useCopies(id, view);
  const letters = useCaseLetters(view?.plan ? view.about : null, place);
  const done = <CaseDone said={said} onUndo={onUndo} />;
  if (view === undefined) return <p role="status">{t('loading')}</p>;
  if (view === null) {
    return (
      <div className={styles.case}>
        {done}
        {said === null ? <CaseGone id={id} /> : null}
      </div>
    );
  }
  return (
    <Case
      view={view}
      suggestions={suggestions ?? []}
      copies={copies}
      actions={actions}
      done={done}
      offers={<GlitchOffers caseId={id} hrefOf={journalHash} />}
      evidence={<CaseEvidence id={id} />}
      plan={view.plan === null ? null : <PlanPart caseId={id} plan={view.plan} letters={letters} />}
      letters={letters}
    />
  );
}

function CaseEvidence({ id }: { readonly id: string }) {
  const { t } = useText();
  return (
    <div className={styles.screenOnly}>
      <Section title={t('case.evidence')}>
        <EvidencePicker caseId={id} of="" hrefOf={evidenceHash} />
      </Section>
    </div>
  );
}

/** The case is not there: it may stand in another one now. */
function CaseGone({ id }: { readonly id: string }) {
  const { t } = useText();
  const { deps } = useRecord();
  const into = useLiveQuery(() => caseNow(deps, id), [deps, id]);
  if (into === undefined) return null;
  return into === null ? (
    <Callout tone="plain" title={t('case.gone')}>
      <p>{t('case.goneHint')}</p>
    </Callout>
  ) : (
    <Callout tone="plain" title={t('case.joinedOther')}>
      <a href={caseHash(into)}>{t('manage.toCase')}</a>
    </Callout>
  );
}

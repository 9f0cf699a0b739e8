import type { NoticeView } from '../../utils/app/views';
import { Disclosure, DisclosureGroup } from '../ui/Disclosure';
import { Section } from '../ui/Section';
import { useText } from '../use-text';
import { ClaimCard } from './ClaimCard';
import styles from './prose.module.css';
import { Sources } from './Sources';

/** What can follow, and by when, with the sources side by side and the doubt said. */
export function Consequence({ view }: { readonly view: NoticeView }) {
  const { t } = useText();
  // Of Amazon's own way only, and only time limits: all else stands with the step that it is about.
  const steps = view.plan?.amazon.filter(({ state }) => state.kind === 'to-do') ?? [];
  const limits = steps.flatMap((step) => step.claims.filter(({ plannedDays }) => plannedDays !== null));
  const claims = new Map(limits.map((claim) => [claim.id, claim] as const));
  return (
    <Section title={t('notice.follows')}>
      {view.consequence === '' ? null : (
        <p className={styles.prose} lang={view.language}>
          {view.consequence}
        </p>
      )}
      {claims.size === 0 && view.reply !== null && view.fields.deadline === undefined ? (
        <p className={styles.aside}>{t('claim.none')}</p>
      ) : null}
      <DisclosureGroup>
        {[...claims.values()].map((claim) => (
          <ClaimCard key={claim.id} claim={claim} />
        ))}
        {view.sources.length === 0 ? null : (
          <Disclosure summary={t('notice.known')}>
            <p>{t(`attested.${view.attested}`)}</p>
            <Sources sources={view.sources} lastChecked={view.lastChecked} />
          </Disclosure>
        )}
      </DisclosureGroup>
    </Section>
  );
}

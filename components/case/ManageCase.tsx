import { useState } from 'react';

import type { CaseView } from '../../utils/app/case/case-views';
import { Button } from '../ui/Button';
import { Section } from '../ui/Section';
import { useText } from '../use-text';
import type { CaseActions } from './case-actions';
import { caseName } from './case-name';
import { ChooseCase } from './ChooseCase';
import { countWords } from './count-words';
import { DeleteCase } from './DeleteCase';
import { OutcomeForm } from './OutcomeForm';
import { RenameCase } from './RenameCase';
import { SplitCase } from './SplitCase';
import styles from './Case.module.css';

type Asking = 'rename' | 'merge' | 'split' | 'delete' | 'outcome';

/** What can be done to the whole case: name, outcome, split, put together, delete. */
export function ManageCase({ view, actions }: { readonly view: CaseView; readonly actions: CaseActions }) {
  const text = useText();
  const { t, language } = text;
  const [asking, setAsking] = useState<Asking | null>(null);
  const close = (): void => setAsking(null);
  const { card } = view;
  const holds = new Intl.ListFormat(language, { type: 'conjunction' }).format(countWords(view.counts, t));
  return (
    <div className={styles.screenOnly}>
      <Section title={t('manage.title')}>
        <p className={styles.soft}>{t('manage.holds', { list: holds })}</p>
        {asking === 'outcome' ? (
          <OutcomeForm
            suggested={null}
            onSave={(kind, note) => {
              close();
              actions.setOutcome(kind, note);
            }}
            onOther={close}
            otherWord={t('outcome.cancel')}
          />
        ) : (
          <div className={styles.buttons}>
            {card.state === 'closed' ? (
              <Button icon="undo" onClick={actions.reopen}>
                {t('outcome.reopen')}
              </Button>
            ) : card.question === null ? (
              <Button icon="balance" onClick={() => setAsking('outcome')}>
                {t('outcome.set')}
              </Button>
            ) : null}
            <Button kind="plain" icon="edit" onClick={() => setAsking('rename')}>
              {t('manage.rename')}
            </Button>
            <Button kind="plain" onClick={() => setAsking('split')}>
              {t('manage.split')}
            </Button>
            <Button kind="plain" onClick={() => setAsking('merge')}>
              {t('manage.merge')}
            </Button>
            <Button kind="plain" icon="trash" onClick={() => setAsking('delete')}>
              {t('manage.delete')}
            </Button>
          </div>
        )}
      </Section>
      {asking === 'rename' ? (
        <RenameCase
          name={card.name ?? ''}
          onCancel={close}
          onSave={(name) => {
            close();
            actions.rename(name);
          }}
        />
      ) : null}
      {asking === 'split' ? (
        <SplitCase
          items={view.timeline}
          onCancel={close}
          onSplit={(entries) => {
            close();
            actions.split(entries);
          }}
        />
      ) : null}
      {asking === 'delete' ? (
        <DeleteCase
          counts={view.counts}
          items={view.timeline}
          onCancel={close}
          onDelete={(attached) => {
            close();
            actions.remove(attached);
          }}
        />
      ) : null}
      {asking === 'merge' ? (
        <ChooseCase
          title={t('manage.mergeTitle')}
          lead={`${caseName(card, text)}. ${t('manage.mergeWhat')}`}
          confirm={t('manage.mergeYes')}
          choices={actions.choices}
          onCancel={close}
          onChoose={(into) => {
            close();
            if (into !== null) actions.mergeInto(into);
          }}
        />
      ) : null}
    </div>
  );
}

import '../../utils/i18n/parts/letter';

import { useState } from 'react';

import type { EvidenceView } from '../../utils/app/evidence/evidence-view';
import { copyPicture } from '../../utils/platform/clipboard-picture';
import { saveFile } from '../../utils/platform/save-file';
import type { CaseEvidence } from '../evidence/evidence-port';
import { Thumb } from '../evidence/Thumb';
import { useThumbs } from '../evidence/use-thumbs';
import { Button } from '../ui/Button';
import { LiveStatus } from '../ui/LiveStatus';
import { useText } from '../use-text';
import styles from './Attachments.module.css';

interface AttachmentsProps {
  readonly evidence: CaseEvidence;
  /** Items that go with the letter. */
  readonly chosen: readonly EvidenceView[];
  readonly onChoose: (id: string, goes: boolean) => void;
}

/** Which evidence goes with the letter. The driver attaches it herself: as saved copies, or pasted as pictures. */
export function Attachments({ evidence, chosen, onChoose }: AttachmentsProps) {
  const { t, language } = useText();
  const { list = [], port } = evidence;
  const [said, setSaid] = useState({ text: '', good: true });
  const addresses = useThumbs(
    port.thumbs,
    list.map(({ id }) => id),
  );
  const copy = async (item: EvidenceView): Promise<void> => {
    const good = await copyPicture(port.picture(item));
    setSaid({ text: t(good ? 'attach.copied' : 'attach.copyFailed', { label: item.label }), good });
  };
  const saveAll = async (): Promise<void> => {
    const files = await Promise.all(
      chosen.map(async (item) => ({ item, file: await port.bytes(item.id).catch(() => null) })),
    );
    const lost = files.find(({ file }) => file === null);
    // A letter names all of them or says which one can't be had.
    if (lost) return setSaid({ text: t('attach.gone', { label: lost.item.label }), good: false });
    for (const { item, file } of files) if (file !== null) saveFile(file, item.copyName);
    const names = new Intl.ListFormat(language, { type: 'unit' }).format(chosen.map((item) => item.copyName));
    setSaid({ text: t('attach.saved', { count: chosen.length, list: names }), good: true });
  };
  if (list.length === 0) return <p className={styles.soft}>{t('attach.none')}</p>;
  return (
    <fieldset className={styles.attachments}>
      <legend className={styles.legend}>{t('attach.title')}</legend>
      <p className={styles.soft}>{t('attach.note')}</p>
      <ul className={styles.list}>
        {list.map((item) => (
          <li key={item.id} className={styles.item}>
            <label className={styles.choice}>
              <input
                type="checkbox"
                checked={chosen.includes(item)}
                onChange={(event) => onChoose(item.id, event.target.checked)}
              />
              <span className={styles.thumb}>
                <Thumb item={item} address={addresses.get(item.id)} />
              </span>
              <span>{item.copyName}</span>
            </label>
            {item.share.ok ? (
              <Button
                kind="plain"
                icon="copy"
                label={t('attach.copyNamed', { label: item.label })}
                onClick={() => void copy(item)}
              >
                {t('attach.copy')}
              </Button>
            ) : null}
          </li>
        ))}
      </ul>
      {chosen.length === 0 ? null : (
        <div>
          <Button icon="insert" onClick={() => void saveAll()}>
            {t('attach.save', { count: chosen.length })}
          </Button>
        </div>
      )}
      <LiveStatus text={said.text} good={said.good} />
    </fieldset>
  );
}

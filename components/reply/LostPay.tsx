import { useState } from 'react';

import {
  CURRENCIES,
  EMPTY_BLOCK,
  lostTotal,
  MOST_BLOCKS,
  readAmount,
  type LostBlock,
  type LostPay as Figures,
} from '../../utils/app/letter/lost-pay-sheet';
import { Button } from '../ui/Button';
import { Disclosure } from '../ui/Disclosure';
import { LiveStatus } from '../ui/LiveStatus';
import { SelectField } from '../ui/SelectField';
import { TextField } from '../ui/TextField';
import { useText } from '../use-text';
import styles from './LostPay.module.css';

interface LostPayProps {
  readonly kept: Figures;
  /** Keeps the figures with the case; false when that failed. */
  readonly keep: (lost: Figures) => Promise<boolean>;
  /** Sum with its currency, as the screen writes it. */
  readonly money: (hundredths: number, currency: string) => string;
  /** Puts sum and list into the letter; without a figure, takes them out again. */
  readonly onUse: (lost: Figures) => void;
}

const FIELDS = ['day', 'block', 'hours', 'pay', 'note'] as const satisfies readonly (keyof LostBlock)[];

/** The worksheet of lost pay: her own figures, block by block, and their sum. Nothing is filled in for her. */
export function LostPay({ kept, keep, money, onUse }: LostPayProps) {
  const { t, language } = useText();
  const [currency, setCurrency] = useState(kept.currency);
  const [blocks, setBlocks] = useState(kept.blocks.length === 0 ? [EMPTY_BLOCK] : kept.blocks);
  const [said, setSaid] = useState({ text: '', good: true });
  const lost: Figures = { currency, blocks };
  const { total, counted, uncounted } = lostTotal(lost);
  const names = new Intl.DisplayNames([language], { type: 'currency' });
  const change = (at: number, part: Partial<LostBlock>): void =>
    setBlocks(blocks.map((block, index) => (index === at ? { ...block, ...part } : block)));
  const use = async (): Promise<void> => {
    const good = await keep(lost);
    onUse(lost);
    setSaid({ text: t(good ? (counted > 0 ? 'lost.used' : 'lost.kept') : 'save.failed'), good });
  };
  return (
    <Disclosure summary={t('lost.title')} detail={t('lost.detail')}>
      <p className={styles.soft}>{t('lost.lead')}</p>
      <SelectField
        label={t('lost.currency')}
        value={currency}
        options={[
          { value: '', label: t('lost.chooseCurrency') },
          ...CURRENCIES.map((code) => ({ value: code, label: `${code} · ${names.of(code) ?? code}` })),
        ]}
        onChange={setCurrency}
      />
      <ol className={styles.blocks}>
        {blocks.map((block, at) => (
          // A line has no name but its place.
          <li key={at}>
            <fieldset className={styles.block}>
              <legend className={styles.legend}>{t('lost.line', { number: at + 1 })}</legend>
              {FIELDS.map((field) => (
                <div key={field} className={field === 'note' ? styles.wide : undefined}>
                  <TextField
                    type={field === 'day' ? 'date' : 'text'}
                    label={t(`lost.${field}`)}
                    value={block[field]}
                    error={
                      field === 'pay' && block.pay.trim() !== '' && readAmount(block.pay) === null
                        ? t('lost.payWrong')
                        : undefined
                    }
                    onChange={(value) => change(at, { [field]: value })}
                  />
                </div>
              ))}
              <div className={styles.wide}>
                <Button
                  kind="plain"
                  icon="trash"
                  label={t('lost.removeNamed', { number: at + 1 })}
                  onClick={() => setBlocks(blocks.filter((_, index) => index !== at))}
                >
                  {t('lost.remove')}
                </Button>
              </div>
            </fieldset>
          </li>
        ))}
      </ol>
      <div className={styles.buttons}>
        {blocks.length >= MOST_BLOCKS ? null : (
          <Button onClick={() => setBlocks([...blocks, EMPTY_BLOCK])}>{t('lost.add')}</Button>
        )}
      </div>
      <p className={styles.total}>{t('lost.total', { sum: money(total, currency), count: counted })}</p>
      {uncounted === 0 ? null : <p className={styles.soft}>{t('lost.uncounted', { count: uncounted })}</p>}
      <div className={styles.buttons}>
        <Button icon="insert" onClick={() => void use()}>
          {t('lost.use')}
        </Button>
      </div>
      <LiveStatus text={said.text} good={said.good} />
    </Disclosure>
  );
}

import type { CompareView } from '../../utils/app/notice/compare-answer';
import { Icon } from '../ui/Icon';
import { useText } from '../use-text';
import { listed } from './compare-words';
import prose from './prose.module.css';

/** What she wrote and named before an answer and it does not mention; nothing where there is none. */
export function PassedOver({ view: { untouched, unnamed, factless } }: { readonly view: CompareView }) {
  const { t, language } = useText();
  const passed = [
    ...untouched.map((topic) => t(`topic.${topic}`)),
    ...(unnamed.length === 0 ? [] : [t('compare.evidence', { list: listed(unnamed, language) })]),
  ];
  return (
    <>
      {passed.length === 0 ? null : (
        <>
          <p>{t('compare.untouched')}</p>
          <ul className={prose.list}>
            {passed.map((one) => (
              <li key={one} className={prose.item}>
                <Icon name="close" />
                <span>{one}</span>
              </li>
            ))}
          </ul>
        </>
      )}
      {factless ? <p>{t('compare.factless')}</p> : null}
    </>
  );
}

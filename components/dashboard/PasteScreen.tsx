import '../../utils/i18n/parts/files';

import { readPaste } from '../../utils/app/message/read-paste';
import type { CategoryId } from '../../utils/core/types';
import { useRecord } from '../page/services';
import { Paste, type Pasted } from './Paste';
import type { PasteResult } from './PasteOutcome';
import { readSender } from './read-sender';

function unkept(category: CategoryId): 'ordinary' | 'unknown-flex' | 'not-flex' {
  return category === 'unknown-flex' || category === 'not-flex' ? category : 'ordinary';
}

/** The paste form over the record. */
export function PasteScreen({ initialText }: { readonly initialText: string }) {
  const { deps } = useRecord();
  const onPaste = async (pasted: Pasted, keepAnyway: boolean): Promise<PasteResult> => {
    const result = await readPaste(deps, {
      text: pasted.text,
      subject: pasted.subject.trim() === '' ? null : pasted.subject,
      from: readSender(pasted.from),
      date: pasted.received,
      keepAs: keepAnyway ? { category: 'unknown-flex', tier: 'warning' } : null,
    });
    if (!result.ok) return { is: result.why };
    const { id, known, verdict } = result.value;
    if (id === null) return { is: unkept(verdict.category) };
    const { category, tier } = verdict.flag ? verdict : { category: 'unknown-flex' as const, tier: 'warning' as const };
    return { is: known ? 'known' : 'logged', id, category, tier };
  };
  return <Paste initialText={initialText} onPaste={onPaste} />;
}

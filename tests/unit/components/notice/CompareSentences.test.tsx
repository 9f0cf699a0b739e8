import { describe, expect, it } from 'vitest';

import { CompareSentences } from '../../../../components/notice/CompareSentences';
import type { CompareView } from '../../../../utils/app/notice/compare-answer';
import { render } from '../render';
import { COMPARED } from './compare-view';

async function quotes(contradictions: CompareView['contradictions']): Promise<readonly (string | null)[]> {
  const host = await render(<CompareSentences view={{ ...COMPARED, contradictions }} />);
  return [...host.querySelectorAll('blockquote')].map(({ textContent }) => textContent);
}

describe('sentences that do not go together', () => {
  it('are quoted as a pair', async () => {
    expect(await quotes([{ first: 'No need to write.', second: 'You may lose access.' }])).toEqual([
      'No need to write.',
      'You may lose access.',
    ]);
  });

  it('are quoted once when it is one sentence', async () => {
    expect(await quotes([{ first: 'No need to write, but you may lose access.', second: null }])).toHaveLength(1);
  });

  it('are no section where there are none', async () => {
    const host = await render(<CompareSentences view={COMPARED} />);

    expect(host.textContent).toBe('');
  });
});

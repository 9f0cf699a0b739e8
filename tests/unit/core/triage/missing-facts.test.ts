import { describe, expect, it } from 'vitest';
import { judge } from '@/utils/core/triage/judge';
import { loadRules } from '@/utils/knowledge/load';
import type { TriageKnowledge } from '@/utils/core/knowledge';
import { missingFacts } from '@/utils/core/triage/missing-facts';
import { readMessage } from '@/utils/core/triage/reading';

const knowledge = await loadRules();
/** Rules that ask one kind of message for the address and the station. */
const asking: TriageKnowledge = {
  ...knowledge,
  categories: knowledge.categories.map((rule) => ({ ...rule, asks: ['address', 'station'] })),
};

function missing(text: string): readonly string[] {
  const message = { from: { address: 'no-reply@amazon.com' }, to: [], date: null, subject: null, text };
  return missingFacts(readMessage(message, asking), 'late-delivery', asking);
}

describe('missingFacts', () => {
  it.each([
    '1200 Maple Ave',
    'Calle Mayor 5',
    'Rua das Flores, 10',
    'Via Roma 3',
    '12 rue de la Paix',
    'Hauptstraße 12',
    '大手町1丁目',
  ])('finds the address in %j', (address) => {
    expect(missing(`A parcel was left at ${address} at station DSE4.`)).toEqual([]);
  });

  it.each(['', 'A parcel was left there. Call us at 5.', 'Via email 3 times'])('misses the address in %j', (text) => {
    expect(missing(text)).toEqual(['address', 'station']);
  });

  it('is what a verdict says a notice leaves out', () => {
    const text = 'Your account was deactivated. Amazon Flex';
    const { flag, leavesOut } = judge(
      { from: { address: 'no-reply@amazon.com' }, to: [], date: null, subject: null, text },
      knowledge,
    );
    expect(flag && leavesOut.length > 0).toBe(true);
  });
});

import { describe, expect, it } from 'vitest';
import { knowledgeFromDisk } from '@/scripts/lib/knowledge-from-disk';
import { buildHints } from '@/utils/core/triage/build-hints';
import { hintFor } from '@/utils/core/triage/hints';

const knowledge = knowledgeFromDisk();
const table = buildHints(knowledge);

describe('the names of the hint table', () => {
  it('are those that are reported and those we infer, each only where no shorter one tells it', () => {
    expect(table.names).toEqual(
      expect.arrayContaining(['amazon flex', 'amazonflex', 'amazon flex\u30b5\u30dd\u30fc\u30c8']),
    );
    expect(table.names).not.toContain('amazon flex team');
    expect(table.names).not.toContain('equipo de amazon flex');
  });

  it.each(['Amazon Flex', 'Amazon Flex Kundenservice', 'Equipo de Amazon Flex', 'Amazon Flex\u30b5\u30dd\u30fc\u30c8'])(
    'tell a forgery under the name %s',
    (name) => {
      const row = {
        people: [{ name, address: 'x@parcel.example' }],
        subject: 'Urgent: verify your account',
        snippet: null,
      };
      expect(hintFor(row, table)).toBe('phishing');
    },
  );
});

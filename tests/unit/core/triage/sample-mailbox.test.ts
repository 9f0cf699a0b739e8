import { describe, expect, it } from 'vitest';
import { sampleMessages } from '@/scripts/demo/sample';
import { parseMail } from '@/utils/core/mail/parse-mail';
import { buildHints } from '@/utils/core/triage/build-hints';
import { passesPrefilter } from '@/utils/core/triage/hints';
import { judge } from '@/utils/core/triage/judge';
import { knowledgeFromDisk } from '@/scripts/lib/knowledge-from-disk';

const knowledge = knowledgeFromDisk();
const table = buildHints(knowledge);
const described = new Set(knowledge.categories.map((rule) => rule.id));

describe('every message of the sample mailbox', () => {
  it.each(sampleMessages.map((sample) => [sample.key, sample] as const))(
    '%s is judged as labelled',
    async (_key, sample) => {
      const { message } = await parseMail(sample.raw);
      const category = described.has(sample.category) ? sample.category : 'unknown-flex';
      const verdict = judge(message, knowledge);
      expect({ flag: verdict.flag, category: verdict.category, tier: verdict.tier }).toEqual({
        flag: sample.flag,
        category,
        tier: sample.tier,
      });
      if (sample.flag) {
        expect(passesPrefilter({ from: message.from, subject: message.subject, text: message.text ?? '' }, table)).toBe(
          true,
        );
      }
    },
  );
});

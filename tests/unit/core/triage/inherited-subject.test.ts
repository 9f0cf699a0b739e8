import { describe, expect, it } from 'vitest';

import { knowledgeFromDisk } from '../../../../scripts/lib/knowledge-from-disk';
import { judge } from '../../../../utils/core/triage/judge';
import type { MailMessage } from '../../../../utils/core/types';

/** Made up: an automatic acknowledgement in a thread that began with a deactivation. */
const ACKNOWLEDGEMENT: MailMessage = {
  from: { name: 'Amazon Flex Support', address: 'amazonflex-support@amazon.com' },
  to: [],
  date: '2026-09-15T16:46:00.000Z',
  subject: 'Re: Your Amazon Flex account has been deactivated',
  text: 'Hello,\n\nThank you for contacting Amazon Flex. This is an automatic message to let you know that we received your e-mail.',
};

describe("an answer's inherited subject", () => {
  it('is not taken for what the answer itself says', () => {
    const verdict = judge(ACKNOWLEDGEMENT, knowledgeFromDisk());

    expect(verdict).toMatchObject({ category: 'neutral-ack', flag: false });
  });

  it('counts when it is the message’s own', () => {
    const text = 'Hello Dana,\n\nYour Amazon Flex account has been deactivated. You can no longer sign in.';
    const verdict = judge(
      { ...ACKNOWLEDGEMENT, subject: 'Your Amazon Flex account has been deactivated', text },
      knowledgeFromDisk(),
    );

    expect(verdict.why.some(({ place }) => place === 'subject')).toBe(true);
  });
});

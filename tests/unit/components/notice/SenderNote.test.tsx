import { describe, expect, it } from 'vitest';

import { SenderNote } from '../../../../components/notice/SenderNote';
import type { SenderVerdict } from '../../../../utils/core/types';
import { render } from '../render';
import { ENTRY, VIEW } from '../views';

async function noteOn(sender: SenderVerdict, source: 'page' | 'file' = 'file'): Promise<string> {
  const host = await render(<SenderNote view={{ ...VIEW, entry: { ...ENTRY, source }, sender }} />);
  return host.textContent ?? '';
}

describe('the note on a sender', () => {
  it('names the check that proved it, and who made it', async () => {
    const said = await noteOn({
      status: 'authentic',
      reason: 'dmarc-pass',
      address: 'no-reply@amazon.com',
      seen: { header: 'Authentication-Results', by: 'mx.google.com', said: 'dmarc=pass amazon.com' },
    });
    for (const words of ['Really from Amazon', 'no-reply@amazon.com', 'mx.google.com', 'dmarc=pass amazon.com'])
      expect(said).toContain(words);
    expect(said).not.toContain('hidden headers');
  });

  it('names the header that speaks against it', async () => {
    const said = await noteOn({
      status: 'unverified',
      reason: 'reply-elsewhere',
      address: 'no-reply@amazon.com',
      seen: { header: 'Reply-To', said: 'x@evil.example' },
    });
    expect(said).toContain('under Reply-To: x@evil.example');
  });

  it.each(['page', 'file'] as const)('says what is missing to prove an address, from a %s', async (source) => {
    const said = await noteOn(
      { status: 'unverified', reason: 'listed-domain', address: 'no-reply@amazon.com' },
      source,
    );
    expect(said).toContain('hidden headers');
    expect(said.includes("A webmail's page")).toBe(source === 'page');
  });

  it('says nothing of headers where the address alone tells', async () => {
    const said = await noteOn({ status: 'lookalike', reason: 'lookalike-domain', address: 'x@amazon-flex.example' });
    expect(said).not.toContain('hidden headers');
  });

  const unproven: SenderVerdict = { status: 'unverified', reason: 'listed-domain', address: 'no-reply@amazon.com' };
  const proven: SenderVerdict = { status: 'authentic', reason: 'dmarc-pass', address: 'no-reply@amazon.com' };

  it.each([
    ['can', unproven, 'choose “Show original”'],
    ['waiting', unproven, 'not kept with the notice yet'],
    ['differs', unproven, 'Nothing was changed'],
    ['headers', proven, 'full headers of the original'],
  ] as const)('says how things stand with the original: %s', async (original, sender, words) => {
    const entry = { ...ENTRY, source: 'page' as const };
    const host = await render(<SenderNote view={{ ...VIEW, entry, sender, original }} />);
    expect(host.textContent).toContain(words);
  });

  it('tells no way to an original that would prove nothing', async () => {
    const host = await render(<SenderNote view={{ ...VIEW, sender: proven, original: 'can' }} />);
    expect(host.textContent).not.toContain('Show original');
  });
});

/** What the provider's results prove about the From domain of a mail. */
import type { SenderRules } from '../knowledge';
import type { SenderSeen, SenderVerdict } from '../types';
import { isAligned, listedDomain } from './listed';
import type { AuthMethod, MailAuth } from './mail-auth';
import { trustedResults } from './trust';

export interface Proof {
  readonly status: 'authentic' | 'unverified' | 'forged';
  readonly reason: SenderVerdict['reason'];
  readonly seen?: SenderSeen;
}

/** Judges a mail from a listed domain by its headers. */
export function proofOf(auth: MailAuth, fromDomain: string, rules: SenderRules): Proof {
  const trusted = trustedResults(auth, rules.providers ?? []);
  if (trusted === null) {
    return { status: 'unverified', reason: auth.results.length > 0 ? 'untrusted-result' : 'no-result' };
  }
  const { methods, header, by } = trusted;
  const as = (status: Proof['status'], reason: Proof['reason'], method: AuthMethod | undefined): Proof => ({
    status,
    reason,
    ...(method && { seen: { header, by, said: words(method) } }),
  });
  const about = (name: AuthMethod['method']): AuthMethod[] => methods.filter(({ method }) => method === name);
  const aligned = ({ domain }: AuthMethod): boolean => isAligned(domain, fromDomain, rules);

  const dmarc = about('dmarc').filter((one) => one.domain === undefined || aligned(one));
  const failed = dmarc.find(({ result }) => result === 'fail');
  if (failed) {
    const earlier = passedBefore(auth, methods, aligned);
    return earlier ? as('unverified', 'forwarded', earlier) : as('forged', 'dmarc-fail', failed);
  }
  const passed = dmarc.find(({ result }) => result === 'pass');
  if (passed) return as('authentic', 'dmarc-pass', passed);
  const signed = about('dkim').find((one) => one.result === 'pass' && aligned(one));
  if (signed) return as('authentic', 'dkim-aligned', signed);
  const sent = about('spf').find((one) => one.result === 'pass' && aligned(one));
  if (sent) return as('unverified', 'spf-only', sent);
  const [dkim, spf] = [about('dkim'), about('spf')];
  const nothingPassed = dkim.length > 0 && spf.length > 0 && [...dkim, ...spf].every(isRefused);
  if (nothingPassed && isEnforced(fromDomain, rules)) return as('forged', 'all-fail', spf[0]);
  return as('unverified', 'not-aligned', [...dkim, ...spf, ...dmarc][0]);
}

/** A server that vouches for its own reading saw the mail pass before it was passed on: RFC 8617, and no more than a hint. */
function passedBefore(
  auth: MailAuth,
  methods: readonly AuthMethod[],
  aligned: (method: AuthMethod) => boolean,
): AuthMethod | undefined {
  if (!methods.some(({ method, result }) => method === 'arc' && result === 'pass')) return undefined;
  return auth.arc
    .flatMap((one) => one.methods)
    .find((one) => one.result === 'pass' && (one.method === 'dmarc' || one.method === 'dkim') && aligned(one));
}

function isRefused({ method, result }: AuthMethod): boolean {
  return ['fail', 'softfail', 'hardfail', 'permerror'].includes(result) || (method === 'dkim' && result === 'none');
}

function isEnforced(fromDomain: string, rules: SenderRules): boolean {
  const domain = listedDomain(fromDomain, rules);
  return domain !== null && (rules.enforced ?? []).includes(domain);
}

function words({ method, result, domain }: AuthMethod): string {
  return domain === undefined ? `${method}=${result}` : `${method}=${result} ${domain}`;
}

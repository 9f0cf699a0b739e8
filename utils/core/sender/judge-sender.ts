/**
 * Who a message is really from. A webmail page shows a name and an address, and anyone can forge both: there
 * the best verdict is `unverified`. A mail file carries the headers that its mailbox provider wrote.
 */
import type { SenderRules } from '../knowledge';
import type { Person, SenderSeen, SenderVerdict } from '../types';
import { domainOf, isWithin } from './address';
import { disguiseOf } from './disguise';
import { isListed, isListedAddress, listedDomain } from './listed';
import type { MailAuth } from './mail-auth';
import { addressInName, claimsAmazon, claimsFlex } from './names';
import { proofOf } from './proof';
import { unicodeDomain } from './punycode';

/** Reasons of verdicts on a listed address that hold no sign of a detour. */
const UNPROVEN: ReadonlySet<SenderVerdict['reason']> = new Set([
  'listed-domain',
  'listed-address',
  'no-result',
  'not-aligned',
  'spf-only',
  'forwarded',
]);

/**
 * Judges a sender. Never throws; a missing sender is `unverified`, because nothing speaks for or against it.
 * @param auth what the mail's headers say, from files only.
 */
export function judgeSender(person: Person | null, rules: SenderRules, auth?: MailAuth): SenderVerdict {
  const address = person?.address?.trim().toLowerCase() ?? '';
  if (address === '') return withoutAddress(person, rules);
  const domain = domainOf(address);
  const froms = auth?.froms ?? [];
  if (froms.some((one) => isListed(one, rules)) && !froms.every((one) => isListed(one, rules)))
    return { status: 'forged', ...manySenders(froms), address };
  return listedDomain(domain, rules) === null
    ? judgeForeign(address, person?.name ?? '', rules, auth)
    : judgeListed(address, rules, auth);
}

/** Whether it is proven to come from Amazon, or nothing but a missing proof speaks against its address. */
export function mayBeAmazon({ status, reason }: SenderVerdict): boolean {
  return status === 'authentic' || (status === 'unverified' && UNPROVEN.has(reason));
}

function withoutAddress(person: Person | null, rules: SenderRules): SenderVerdict {
  if (claimsFlex(person?.name, rules)) return { status: 'unverified', reason: 'name-only' };
  const blank = (person?.name?.trim() ?? '') === '';
  return blank ? { status: 'unverified', reason: 'no-address' } : { status: 'other', reason: 'not-amazon' };
}

/** Several From addresses are allowed and never used: one of Amazon's among foreign ones is a forgery. */
function manySenders(froms: readonly string[]): Pick<SenderVerdict, 'reason' | 'seen'> {
  return { reason: 'many-senders', seen: { header: 'From', said: froms.join(', ') } };
}

function judgeListed(address: string, rules: SenderRules, auth: MailAuth | undefined): SenderVerdict {
  const domain = domainOf(address);
  const plain = isListedAddress(address, rules) ? 'listed-address' : 'listed-domain';
  if (auth === undefined) {
    return { status: 'unverified', reason: relays(domain, rules) ? 'relay' : plain, address };
  }
  const proof = proofOf(auth, domain, rules);
  if (proof.status === 'forged') return { ...proof, address };
  if (auth.froms !== undefined) return { status: 'unverified', ...manySenders(auth.froms), address };
  const { replyTo } = auth;
  // Proven to be Amazon's, it may name whom it works with.
  if (replyTo !== undefined && proof.status !== 'authentic' && !isListed(replyTo, rules))
    return { status: 'unverified', reason: 'reply-elsewhere', address, seen: { header: 'Reply-To', said: replyTo } };
  if (relays(domain, rules)) return { ...proof, status: 'unverified', reason: 'relay', address };
  const detour = proof.reason === 'no-result' || proof.reason === 'untrusted-result' ? detourOf(auth, rules) : null;
  return detour === null ? { ...proof, address } : { status: 'unverified', ...detour, address };
}

/** Where nothing is proven: signs that it came by way of somebody else. */
function detourOf(
  auth: MailAuth,
  rules: SenderRules,
): { readonly reason: 'via' | 'return-elsewhere'; readonly seen: SenderSeen } | null {
  const { sender, returnPath } = auth;
  if (sender !== undefined && !isListed(sender, rules))
    return { reason: 'via', seen: { header: 'Sender', said: sender } };
  if (returnPath !== undefined && !isListed(returnPath, rules) && !isService(domainOf(returnPath), rules))
    return { reason: 'return-elsewhere', seen: { header: 'Return-Path', said: returnPath } };
  return null;
}

function judgeForeign(address: string, name: string, rules: SenderRules, auth: MailAuth | undefined): SenderVerdict {
  const domain = domainOf(address);
  if ((rules.sites ?? []).some((site) => isWithin(domain, site.domain)))
    return { status: 'unverified', reason: 'amazon-site', address };
  if (isService(domain, rules)) return { status: 'other', reason: 'amazon-service', address };
  const disguise = disguiseOf(address, name, rules);
  if (disguise !== null) return { status: 'lookalike', reason: disguise, address, ...shownAs(domain) };
  const inName = addressInName(name, rules);
  if (inName !== null)
    return { status: 'lookalike', reason: 'name-address', address, seen: { header: 'From', said: inName } };
  const claims = claimsFlex(name, rules) || claimsAmazon(name, rules);
  if (!claims) return { status: 'other', reason: 'not-amazon', address };
  const { list } = auth ?? {};
  if (list !== undefined && isWithin(list, domain) && / via /iu.test(name))
    return { status: 'other', reason: 'via', address, seen: { header: 'List-Id', said: list } };
  return { status: 'lookalike', reason: 'name-mismatch', address };
}

/** A domain that is written in punycode, as it is shown. */
function shownAs(domain: string): { readonly seen?: SenderSeen } {
  const shown = unicodeDomain(domain);
  return shown === domain ? {} : { seen: { header: 'From', said: shown } };
}

/** Under one of Amazon's domains, and yet written by anybody: shops and their customers. */
function relays(domain: string, rules: SenderRules): boolean {
  const listed = listedDomain(domain, rules);
  return listed !== null && (rules.relays ?? []).some((label) => isWithin(domain, `${label}.${listed}`));
}

function isService(domain: string, rules: SenderRules): boolean {
  return (rules.services ?? []).some((service) => isWithin(domain, service));
}

import { describe, expect, it } from 'vitest';
import { judgeSender, mayBeAmazon } from '@/utils/core/sender/judge-sender';
import { type Header, readAuth } from '@/utils/core/sender/read-auth';
import type { Person, SenderStatus, SenderVerdict } from '@/utils/core/types';
import { loadKnowledge } from '@/utils/knowledge/load';
import { fastmail, gmail, gmx, headers, icloud, outlook, proton, yahoo, zoho } from './headers';

const { senders } = await loadKnowledge();
const person = (address?: string, name?: string): Person => ({
  ...(name === undefined ? {} : { name }),
  ...(address === undefined ? {} : { address }),
});
const judge = (address: string, lines: readonly Header[], name?: string): SenderVerdict =>
  judgeSender(person(address, name), senders, readAuth(lines) ?? undefined);

describe('a sender without headers', () => {
  it.each<[string | undefined, string | undefined, SenderStatus, SenderVerdict['reason']]>([
    ['amazonflex-support@amazon.com', undefined, 'unverified', 'listed-address'],
    ['no-reply@amazon.com', 'Amazon Flex', 'unverified', 'listed-domain'],
    ['x@email.amazon.co.uk', 'Amazon', 'unverified', 'listed-domain'],
    ['support@flex.amazon.com', 'Amazon Flex', 'unverified', 'listed-domain'],
    ['fr-sellerflex-support@amazon.com', 'Seller Flex', 'unverified', 'listed-domain'],
    ['abc123@marketplace.amazon.de', 'A shop', 'unverified', 'relay'],
    ['noreply@amazon.jobs', 'Amazon Jobs', 'unverified', 'amazon-site'],
    ['x@email.amazonses.com', 'Amazon Flex', 'other', 'amazon-service'],
    ['noreply@amazon.com.attacker.example', 'Amazon Flex', 'lookalike', 'lookalike-domain'],
    ['noreply@amazon-flex.example', undefined, 'lookalike', 'lookalike-domain'],
    ['noreply@secureamazonlogin.example', undefined, 'lookalike', 'lookalike-domain'],
    ['noreply@ama-zon.example', undefined, 'lookalike', 'lookalike-letters'],
    ['noreply@amaz0n.example', undefined, 'lookalike', 'lookalike-letters'],
    ['noreply@arnazon.example', undefined, 'lookalike', 'lookalike-letters'],
    ['noreply@аmazon.example', undefined, 'lookalike', 'lookalike-letters'],
    ['noreply@xn--mazon-3ve.example', undefined, 'lookalike', 'lookalike-letters'],
    ['noreply@flex-αmazοn.example', undefined, 'lookalike', 'lookalike-letters'],
    ['noreply@amzon.example', 'Amazon', 'lookalike', 'lookalike-domain'],
    ['flex@amazom-mail.example', undefined, 'lookalike', 'lookalike-domain'],
    ['amazonflex-support@mail.example', undefined, 'lookalike', 'lookalike-address'],
    ['amaz0nflex-support@mail.example', undefined, 'lookalike', 'lookalike-address'],
    ['amazon@attacker.example', 'Support', 'lookalike', 'lookalike-address'],
    ['amazon.com@mail.example', 'Shop', 'lookalike', 'lookalike-address'],
    ['flex-support@mail.example', 'Amazon Support Desk', 'lookalike', 'lookalike-address'],
    ['x@mail.example', 'amazonflex-support@amazon.com', 'lookalike', 'name-address'],
    ['x@mail.example', '"Amazon Flex" <no-reply@flex.amazon.com>', 'lookalike', 'name-address'],
    ['driver-help@mail.example', 'Amazon Flex Support', 'lookalike', 'name-mismatch'],
    ['driver-help@mail.example', 'Аmаzоn Flех', 'lookalike', 'name-mismatch'],
    ['driver-help@mail.example', 'Soporte de Amazon Flex', 'lookalike', 'name-mismatch'],
    ['driver-help@mail.example', 'Amazonフレックス', 'lookalike', 'name-mismatch'],
    ['driver-help@mail.example', 'Amazon.com', 'lookalike', 'name-mismatch'],
    ['driver-help@mail.example', 'Amazon Flex via Help', 'lookalike', 'name-mismatch'],
    ['support@blocklog.example', 'The BlockLog Team', 'other', 'not-amazon'],
    ['post@drivers.example', 'Amazon Flex Drivers Forum', 'other', 'not-amazon'],
    ['deals@blog.example', 'Amazon deals of the week', 'other', 'not-amazon'],
    ['flex-support@gym.example', 'Flex Gym', 'other', 'not-amazon'],
    ['info@amazonas.example', 'Amazonas', 'other', 'not-amazon'],
    ['info@portalamazonia.example', 'Portal', 'other', 'not-amazon'],
    ['info@panama-zone.example', 'Travel', 'other', 'not-amazon'],
    ['info@amazing.example', 'Amazing', 'other', 'not-amazon'],
    ['jo@example.com', 'Jo', 'other', 'not-amazon'],
    [undefined, 'Amazon Flex', 'unverified', 'name-only'],
    [undefined, 'Soporte de Amazon Flex', 'unverified', 'name-only'],
    [undefined, 'Jo', 'other', 'not-amazon'],
    [undefined, undefined, 'unverified', 'no-address'],
  ])('<%s> %s is %s: %s', (address, name, status, reason) => {
    expect(judgeSender(person(address, name), senders)).toMatchObject({ status, reason });
  });

  it('has nothing to go by when there is none', () => {
    expect(judgeSender(null, senders)).toEqual({ status: 'unverified', reason: 'no-address' });
  });

  it('shows what a name in punycode looks like', () => {
    expect(judgeSender(person('a@xn--mazon-3ve.example'), senders).seen).toEqual({
      header: 'From',
      said: 'аmazon.example',
    });
  });
});

const US = 'no-reply@amazon.com';
const SIGNED = 'dkim=pass header.i=@amazon.com header.s=a';
const BY_SES = 'dkim=pass header.i=@amazonses.com header.s=b';
const SPF = 'spf=pass smtp.mailfrom=1@bounces.amazon.com';
const DMARC = 'dmarc=pass (p=QUARANTINE sp=QUARANTINE dis=NONE) header.from=amazon.com';
const WHOLE = [SIGNED, BY_SES, SPF, DMARC].join('; ');

describe('a mail from Amazon is authentic', () => {
  it.each<[string, string, readonly Header[], SenderVerdict['reason']]>([
    ['as Gmail writes it', US, gmail(WHOLE), 'dmarc-pass'],
    [
      'as Outlook writes it',
      US,
      outlook(`${SPF}; dkim=pass header.d=amazon.com;${DMARC};compauth=pass reason=100`),
      'dmarc-pass',
    ],
    ['as Yahoo writes it', US, yahoo(`${WHOLE};`), 'dmarc-pass'],
    ['as iCloud writes it', US, icloud(DMARC, SIGNED), 'dmarc-pass'],
    ['as Proton writes it', US, proton(DMARC, SIGNED), 'dmarc-pass'],
    ['as Fastmail writes it', US, fastmail(WHOLE), 'dmarc-pass'],
    ['as Zoho writes it', US, zoho(`dkim=pass; ${SPF}; ${DMARC}`), 'dmarc-pass'],
    ['as GMX writes it, without DMARC', US, gmx('dkim=pass header.i=@amazon.com'), 'dkim-aligned'],
    ['when there is no DMARC record', US, gmail(`${SIGNED}; dmarc=none header.from=amazon.com`), 'dkim-aligned'],
    ['signed for a name below', US, gmail('dkim=pass header.d=email.amazon.com'), 'dkim-aligned'],
    ['from another country', 'no-reply@amazon.co.jp', gmail('dmarc=pass header.from=amazon.co.jp'), 'dmarc-pass'],
    [
      'when a server wrote a planted header below',
      US,
      gmail(WHOLE, `Authentication-Results: evil.example; dmarc=fail header.from=amazon.com`),
      'dmarc-pass',
    ],
    ['when Reply-To is Amazon’s too', US, gmail(WHOLE, 'Reply-To: x@amazon.co.uk'), 'dmarc-pass'],
    ['sent through a list that left it whole', US, gmail(WHOLE, 'Sender: list@groups.example'), 'dmarc-pass'],
  ])('%s', (_, address, lines, reason) => {
    expect(judge(address, lines)).toMatchObject({ status: 'authentic', reason, address });
  });

  it('and says where that stands', () => {
    expect(judge(US, gmail(WHOLE)).seen).toEqual({
      header: 'Authentication-Results',
      by: 'mx.google.com',
      said: 'dmarc=pass amazon.com',
    });
    expect(judge(US, outlook(DMARC)).seen?.by).toBe('Outlook');
  });
});

describe('a mail from Amazon is not proven', () => {
  const chain = 'ARC-Authentication-Results: i=1; forwarder.example; dmarc=pass header.from=amazon.com';
  const failed = 'arc=pass (i=1); dmarc=fail (p=QUARANTINE) header.from=amazon.com';
  it.each<[string, readonly Header[], SenderVerdict['reason']]>([
    ['without any result', headers('Received: from x by mx.google.com'), 'no-result'],
    [
      'with a result the sender planted',
      headers('Received: from x by mx.hoster.example', `Authentication-Results: mx.google.com; ${WHOLE}`),
      'untrusted-result',
    ],
    [
      'signed by another customer of the same service',
      gmail(`${BY_SES}; spf=pass smtp.mailfrom=1@amazonses.com`),
      'not-aligned',
    ],
    ['signed for another country only', gmail('dkim=pass header.d=amazon.de'), 'not-aligned'],
    [
      'signed by a stranger',
      gmail('dkim=pass header.d=evil.example; spf=pass smtp.mailfrom=evil.example'),
      'not-aligned',
    ],
    ['with a DMARC pass of another domain', gmail('dmarc=pass header.from=evil.example'), 'not-aligned'],
    ['from one of its servers, unsigned', gmail(SPF), 'spf-only'],
    ['passed on by a server that saw it pass', gmail(failed, chain), 'forwarded'],
    ['with an answer that would go elsewhere', gmail(SPF, 'Reply-To: help@flex-desk.example'), 'reply-elsewhere'],
    ['sent by somebody else', headers('Received: from x by mx.hoster.example', 'Sender: x@evil.example'), 'via'],
    [
      'with a foreign return path',
      headers('Return-Path: <x@evil.example>', 'Received: from x by mx.hoster.example'),
      'return-elsewhere',
    ],
    ['with two addresses of Amazon', gmail(WHOLE, 'From: a@amazon.com, b@amazon.com'), 'many-senders'],
  ])('%s', (_, lines, reason) => {
    expect(judge(US, lines)).toMatchObject({ status: 'unverified', reason, address: US });
  });

  it('when it only passes on what a shop wrote', () => {
    const address = 'x@marketplace.amazon.com';
    expect(judge(address, gmail(WHOLE))).toMatchObject({ status: 'unverified', reason: 'relay' });
  });
});

describe('a mail in Amazon’s name is forged', () => {
  it.each<[string, readonly Header[], SenderVerdict['reason']]>([
    [
      'when DMARC fails',
      gmail('spf=softfail smtp.mailfrom=x@evil.example; dmarc=fail (p=QUARANTINE) header.from=amazon.com'),
      'dmarc-fail',
    ],
    [
      'when DMARC fails although a stranger signed',
      gmail('dkim=pass header.d=evil.example; dmarc=fail header.from=amazon.com'),
      'dmarc-fail',
    ],
    [
      'when DMARC fails and a second result says it passes',
      gmail(`dmarc=fail header.from=amazon.com; ${DMARC}`),
      'dmarc-fail',
    ],
    [
      'when DMARC fails and the sender invented a chain',
      gmail('arc=fail; dmarc=fail header.from=amazon.com', `ARC-Authentication-Results: i=1; mx.google.com; ${DMARC}`),
      'dmarc-fail',
    ],
    [
      'when DMARC fails and it names two senders at Amazon',
      gmail('dmarc=fail header.from=amazon.com', 'From: a@amazon.com, b@amazon.com'),
      'dmarc-fail',
    ],
    ['when everything fails', gmail('dkim=fail header.d=amazon.com; spf=fail smtp.mailfrom=amazon.com'), 'all-fail'],
    [
      'when it names a second, foreign sender',
      gmail(WHOLE, 'From: Amazon Flex <no-reply@amazon.com>', 'From: x@evil.example'),
      'many-senders',
    ],
  ])('%s', (_, lines, reason) => {
    expect(judge(US, lines)).toMatchObject({ status: 'forged', reason, address: US });
  });

  it('also when the foreign one stands first', () => {
    expect(judge('x@evil.example', headers('From: x@evil.example, no-reply@amazon.com')).status).toBe('forged');
  });
});

describe('headers do not make a foreign sender better', () => {
  it.each<[string, string, readonly Header[], SenderStatus, SenderVerdict['reason']]>([
    [
      'x@amazon-flex.example',
      'Amazon Flex',
      gmail('dmarc=pass header.from=amazon-flex.example'),
      'lookalike',
      'lookalike-domain',
    ],
    ['list@groups.example', 'Amazon Flex via Drivers', headers('List-Id: <list.groups.example>'), 'other', 'via'],
    ['x@amazon.jobs', 'Amazon', gmail('dmarc=pass header.from=amazon.jobs'), 'unverified', 'amazon-site'],
  ])('%s', (address, name, lines, status, reason) => {
    expect(judge(address, lines, name)).toMatchObject({ status, reason });
  });
});

describe('mayBeAmazon', () => {
  it.each<[SenderVerdict, boolean]>([
    [{ status: 'authentic', reason: 'dmarc-pass', address: US }, true],
    [{ status: 'unverified', reason: 'listed-domain', address: US }, true],
    [{ status: 'unverified', reason: 'forwarded', address: US }, true],
    [{ status: 'unverified', reason: 'reply-elsewhere', address: US }, false],
    [{ status: 'unverified', reason: 'untrusted-result', address: US }, false],
    [{ status: 'forged', reason: 'dmarc-fail', address: US }, false],
    [{ status: 'unverified', reason: 'amazon-site', address: 'x@amazon.jobs' }, false],
    [{ status: 'unverified', reason: 'name-only' }, false],
  ])('of %j is %s', (verdict, expected) => {
    expect(mayBeAmazon(verdict)).toBe(expected);
  });
});

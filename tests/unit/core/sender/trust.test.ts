import { describe, expect, it } from 'vitest';
import { readAuth } from '@/utils/core/sender/read-auth';
import type { Header } from '@/utils/core/sender/read-auth';
import { trustedResults } from '@/utils/core/sender/trust';
import { loadKnowledge } from '@/utils/knowledge/load';
import { fastmail, gmail, gmx, headers, icloud, outlook, proton, yahoo, zoho } from './headers';

const { senders } = await loadKnowledge();
const PASS = 'dmarc=pass header.from=amazon.com';
const FAIL = 'dmarc=fail header.from=amazon.com';

/** What is believed of a mail, as `method=result`; null when nothing is. */
function believed(lines: readonly Header[]): string[] | null {
  const auth = readAuth(lines);
  const trusted = auth && trustedResults(auth, senders.providers ?? []);
  return trusted && trusted.methods.map(({ method, result }) => `${method}=${result}`);
}

describe('the results of a provider are believed', () => {
  it.each([
    ['Gmail', gmail(PASS)],
    ['Outlook', outlook(PASS)],
    ['Yahoo', yahoo(PASS)],
    ['Zoho', zoho(PASS)],
    ['GMX', gmx(PASS)],
  ])('of %s', (_, lines) => {
    expect(believed(lines)).toEqual(['dmarc=pass']);
  });

  it.each([
    ['iCloud', icloud(PASS, 'dkim=pass header.d=amazon.com'), ['dmarc=pass', 'dkim=pass']],
    ['Proton', proton(PASS, 'dkim=pass header.d=amazon.com'), ['dkim=pass', 'dmarc=pass']],
    ['Fastmail', fastmail(PASS), ['arc=none', 'dmarc=pass']],
  ])('of %s, from all its headers', (_, lines, expected) => {
    expect(believed(lines)).toEqual(expected);
  });

  it('where the provider only sealed them', () => {
    const lines = headers(
      'Received: by 2002:a05:1 with SMTP id x',
      `ARC-Authentication-Results: i=1; elsewhere.example; ${FAIL}`,
      `ARC-Authentication-Results: i=2; mx.google.com; ${PASS}`,
      'Received: from x by mx.google.com with ESMTPS',
    );
    expect(believed(lines)).toEqual(['dmarc=pass']);
  });

  it('in a file that has no Received header at all, which no mailbox holds', () => {
    expect(believed(headers(`Authentication-Results: mx.google.com; ${PASS}`))).toEqual(['dmarc=pass']);
  });
});

describe('what a sender can have planted is not believed', () => {
  const planted = (id: string) => `Authentication-Results: ${id}; ${PASS}`;
  it.each<[string, readonly Header[], string[] | null]>([
    ['a second header with the id of Gmail', gmail(FAIL, planted('mx.google.com')), ['dmarc=fail']],
    ['a second header without an id, for Outlook', outlook(FAIL, `Authentication-Results: ${PASS}`), ['dmarc=fail']],
    [
      'a whole way through Gmail below a foreign server',
      headers(
        'Received: from evil.example by mx.hoster.example',
        'Received: from x by mx.google.com',
        planted('mx.google.com'),
      ),
      null,
    ],
    [
      'the id of Gmail at a foreign server',
      headers(planted('mx.google.com'), 'Received: from evil.example by mx.hoster.example'),
      null,
    ],
    ['an unknown id', headers('Received: from x by mx.google.com', planted('mx.hoster.example')), null],
    [
      'a header below the line of GMX, which writes above it',
      headers('Received: from evil.example by mx-ha.gmx.net', planted('gmx.net')),
      null,
    ],
    [
      'a header between the line of GMX and an invented one',
      headers('Received: from evil.example by mx-ha.gmx.net', planted('gmx.net'), 'Received: from x by mx-ha.gmx.net'),
      null,
    ],
    [
      'a header of the sender’s own server',
      gmail(FAIL, 'Received: from x by smtp.evil.example', planted('mx.google.com')),
      ['dmarc=fail'],
    ],
    [
      'results that Outlook wrote for a mail it sent to somebody at GMX',
      headers(
        'Received: from x.outbound.protection.outlook.com by mx-ha.gmx.net',
        `Authentication-Results: gmx.net; ${PASS}`,
      ),
      null,
    ],
    [
      'a seal of another server, the highest in the chain',
      headers(
        'Received: from x by mx.google.com',
        `ARC-Authentication-Results: i=3; evil.example; ${PASS}`,
        `ARC-Authentication-Results: i=1; mx.google.com; ${PASS}`,
      ),
      null,
    ],
    [
      'the name of Gmail as part of another',
      headers('Received: from x by mx.google.com.evil.example', planted('mx.google.com')),
      null,
    ],
    [
      'a host of Yahoo’s inside as the last server',
      headers('Received: from x by 10.1.1.1', planted('a.yahoo.com')),
      null,
    ],
  ])('%s', (_, lines, expected) => {
    expect(believed(lines)).toEqual(expected);
  });
});

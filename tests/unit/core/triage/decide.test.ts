import { describe, expect, it } from 'vitest';
import { judge } from '@/utils/core/triage/judge';
import { parseMail } from '@/utils/core/mail/parse-mail';
import type { MailMessage } from '@/utils/core/types';
import { loadRules } from '@/utils/knowledge/load';
import { gmail } from '../sender/headers';

const knowledge = await loadRules();

type Sent = Pick<MailMessage, 'from' | 'subject' | 'text'> & Pick<MailMessage, 'links' | 'auth'>;

function verdictOn(sent: Sent) {
  return judge({ to: [], date: '2026-10-06T15:20:00.000Z', ...sent }, knowledge);
}

/** An HTML mail as its bytes are read. */
async function verdictOnHtml(lines: readonly string[], html: string) {
  const source = [...lines, 'Content-Type: text/html; charset=utf-8', '', html].join('\r\n');
  const { message } = await parseMail(new TextEncoder().encode(source));
  return judge(message, knowledge);
}

const LATE = 'On October 5 you checked in 25 minutes late for your block. This may affect your eligibility.';

describe('Amazon’s mail that is not sent in Flex’s name', () => {
  const from = { name: 'Amazon', address: 'no-reply@amazon.com' };

  it.each([
    ['signed by Flex', `Hi Sam,\n\n${LATE}\n\nThe Amazon Flex Team`, null],
    ['about her account', `${LATE} Your Amazon Flex account stays open.`, null],
    ['with Flex in its subject', LATE, 'Amazon Flex: late arrival'],
  ])('is a notice when it is %s', (_name, text, subject) => {
    expect(verdictOn({ from, subject, text })).toMatchObject({ flag: true, category: 'late-arrival' });
  });

  it.each([
    ['a customer is told of her driver', 'The Amazon Flex driver tossed the package. We are sorry.', 'Your complaint'],
    [
      'an account is closed above an advertisement',
      'Your account has been suspended.\nEarn with Amazon Flex.',
      'Notice',
    ],
    ['a delivery fails', 'Your package could not be delivered. Your driver: Amazon Flex', 'Delivery attempted'],
    ['a worker’s plan has the word', 'You missed a shift of your Flex Up schedule. You may be terminated.', 'A to Z'],
  ])('is none when %s', (_name, text, subject) => {
    expect(verdictOn({ from, subject, text })).toMatchObject({ flag: false, category: 'not-flex' });
  });
});

describe('forged mail', () => {
  const auth = {
    hops: ['mx.google.com'],
    results: [{ id: 'mx.google.com', above: 0, methods: [{ method: 'dmarc', result: 'fail', domain: 'amazon.com' }] }],
    arc: [],
  } as const;
  const from = { name: 'Amazon Flex', address: 'no-reply@amazon.com' };

  it.each([
    ['accuses', LATE],
    ['is friendly', 'Your earnings of $212.40 for last week are on their way to your bank.'],
    ['says nothing known', 'The lockers at the station were painted green.'],
  ])('is phishing when it %s', (_name, text) => {
    expect(verdictOn({ from, subject: 'A note', text, auth })).toMatchObject({
      flag: true,
      category: 'phishing',
      tier: 'fraud',
      sender: { status: 'forged' },
    });
  });

  it('is left alone when it is not about Flex', () => {
    const shop = { name: 'Amazon.com', address: 'no-reply@amazon.com' };
    const text = 'Your package was left at the door by an Amazon Flex driver.';
    expect(verdictOn({ from: shop, subject: 'Delivered', text, auth }).flag).toBe(false);
  });
});

describe('the links of an HTML mail', () => {
  const LISTED = ['From: Amazon Flex <amazonflex-support@amazon.com>', 'Subject: Your account'];
  const ASK = 'Your account is limited. Please confirm it today at';

  it.each([
    ['imitate Amazon’s pages', 'https://flex-amazon.example/login', 'this page'],
    ['show Amazon’s page and lead elsewhere', 'https://login.example/x', 'https://flex.amazon.com/login'],
  ])('make it phishing when they %s', async (_name, href, words) => {
    const verdict = await verdictOnHtml(LISTED, `<p>${ASK} <a href="${href}">${words}</a></p>`);
    expect(verdict).toMatchObject({ flag: true, category: 'phishing' });
    const reason = verdict.why.find(({ rule }) => rule === 'phishing/disguised-link');
    expect(reason).toMatchObject({ place: 'text', text: words });
  });

  it('make it phishing when none leads to Amazon and it presses and asks', async () => {
    const ask = '<p>Your pay is on hold. Please <a href="HREF">click here</a> to update it.</p>';
    const [foreign, own] = ['https://login.example/', 'https://flex.amazon.com/'].map((to) => ask.replace('HREF', to));
    const [bad, good] = [await verdictOnHtml(LISTED, foreign ?? ''), await verdictOnHtml(LISTED, own ?? '')];
    expect(bad.category).toBe('phishing');
    expect(good.category).not.toBe('phishing');
  });

  it('do not make a letter phishing that leads to Amazon’s pages', async () => {
    const html = `<p>${LATE} <a href="https://flex.amazon.com/help">Help</a></p>`;
    expect(await verdictOnHtml(LISTED, html)).toMatchObject({ category: 'late-arrival' });
  });

  it('do not count against mail that is proven to be Amazon’s', async () => {
    const lines = gmail('dmarc=pass header.from=amazon.com').map(([name, value]) => `${name}: ${value}`);
    const html = `<p>${LATE} Tell us: <a href="https://survey.example/x">form</a></p>`;
    const own = [
      'From: Amazon Flex <amazonflex-support@amazon.com>',
      'Subject: Your block',
      'Date: Tue, 6 Oct 2026 10:00:00 +0000',
    ];
    expect(await verdictOnHtml([...lines, ...own], html)).toMatchObject({ category: 'late-arrival' });
  });
});

describe('strangers', () => {
  const LURE =
    'Click here within 24 hours and confirm your password and bank details, or you lose access. Pay the fee today.';

  it.each([
    ['its name says Flex', 'Flex Payroll', `We could not pay you for Amazon Flex. ${LURE}`],
    ['it is signed as Flex', 'Support', `${LURE}\n\nAmazon Flex Team`],
    ['it greets Flex’s drivers', 'HR', `Dear Amazon Flex delivery partner, ${LURE}`],
    ['it speaks of her account with Flex', 'Support', `Your Amazon Flex account is limited. ${LURE}`],
  ])('are forgers when %s', (_name, name, text) => {
    const verdict = verdictOn({ from: { name, address: 'x@parcel.example' }, subject: 'A note', text });
    expect(verdict).toMatchObject({ flag: true, category: 'phishing' });
  });

  it.each([
    ['a tool', 'Gridwise', `To see your Amazon Flex earnings: ${LURE}`],
    ['a lender', 'Cash Loans', `You drive for Amazon Flex? ${LURE}`],
    ['another Flex', 'Flex Rent', `Your Flex account is overdue. ${LURE}`],
    ['a digest', 'Reddit', `"Your Amazon Flex account is limited. ${LURE}" 31 comments`],
  ])('are not when it is %s', (_name, name, text) => {
    const verdict = verdictOn({ from: { name, address: 'x@parcel.example' }, subject: 'A note', text });
    expect(verdict).toMatchObject({ flag: false, category: 'not-flex' });
  });

  it.each([
    [
      'offers to bring accounts back for money',
      'We reactivate your Amazon Flex account in 48 hours. $250, pay after. Telegram.',
      true,
    ],
    ['asks whether it costs anything', 'Can I reactivate my Amazon Flex account? Is there a fee?', false],
    [
      'hires drivers who fear for theirs',
      'Amazon Flex drivers switch to us: hourly pay, never deactivated by an app.',
      false,
    ],
  ])('who %s', (_name, text, flag) => {
    const verdict = verdictOn({ from: { name: 'Dave', address: 'x@parcel.example' }, subject: 'Hello', text });
    expect(verdict).toMatchObject({ flag, category: flag ? 'reactivation-scam' : 'not-flex' });
  });
});

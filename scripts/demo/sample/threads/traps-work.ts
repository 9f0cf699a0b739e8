/** Made-up mail about driving and delivering that is not from Flex: other platforms, tools, insurers, lawyers, drivers. */
import { ordinary } from '../people';
import type { DraftThread } from '../types';

export const workTraps: readonly DraftThread[] = [
  {
    thread: 'doordash-deactivated',
    messages: [
      {
        from: { name: 'DoorDash', address: 'no-reply@doordash.example' },
        at: '2026-10-05T19:19:19Z',
        subject: 'Your Dasher account has been deactivated',
        text: `Hi Dana,

Your DoorDash account has been deactivated because of contract violations: an order was not picked up on October 3 and orders were reported as never delivered.

You can appeal this decision within 10 days in the Dasher portal.

The DoorDash Team`,
        truth: ordinary,
      },
    ],
  },
  {
    thread: 'uber-preliminary',
    about: 'The vocabulary of the Australian unfair deactivation rules, from another platform.',
    messages: [
      {
        from: { name: 'Uber Eats', address: 'noreply@uber.example' },
        at: '2026-07-30T06:40:12Z',
        subject: 'Preliminary deactivation notice',
        text: `Hello Dana,

This is a preliminary deactivation notice under the Digital Labour Platform Deactivation Code. We have received repeated reports of late deliveries and are considering the deactivation of your account.

You may respond to this notice and ask for a discussion. If we decide to deactivate your access, you can apply to the Fair Work Commission within 21 days.

Uber Eats Partner Support`,
        truth: ordinary,
      },
    ],
  },
  {
    thread: 'earnings-app',
    tab: 'promotions',
    about: 'An app for Flex drivers that has nothing to do with Amazon.',
    messages: [
      {
        from: { name: 'BlockLedger for Flex drivers', address: 'hello@blockledger.example' },
        at: '2026-11-05T10:00:00Z',
        subject: 'Your trial ends: keep tracking your Amazon Flex earnings',
        text: `Hi Dana,

your free trial expires in 3 days. Subscribe to keep tracking your Amazon Flex blocks, mileage and standing. Otherwise your account will be deactivated and your records deleted.

The BlockLedger team
Not affiliated with Amazon.`,
        truth: ordinary,
      },
    ],
  },
  {
    thread: 'screening-company',
    messages: [
      {
        from: { name: 'Truepath Screening', address: 'candidates@truepathscreening.example' },
        at: '2026-08-28T14:22:00Z',
        subject: 'Your background check has started',
        text: `Dear Dana Rivers,

we have begun the background check you consented to. It usually takes 2 to 5 business days. You do not need to do anything. You have the right to a copy of the report and to dispute what is wrong in it.

Truepath Screening`,
        truth: ordinary,
      },
    ],
  },
  {
    thread: 'insurance-top-up',
    messages: [
      {
        from: { name: 'Courierly Insurance', address: 'wallet@courierly.example' },
        at: '2026-10-18T09:09:00Z',
        subject: 'Action needed: your wallet is down to 16 hours',
        text: `Hi Dana,

your pay-as-you-drive wallet is down to 16 hours of cover. Top up now so that you stay insured on your Amazon Flex blocks. Without cover you may not deliver.

Courierly Insurance`,
        truth: ordinary,
      },
    ],
  },
  {
    thread: 'law-firm',
    tab: 'promotions',
    messages: [
      {
        from: { name: 'Brennick & Doyle LLP', address: 'intake@brennickdoyle.example' },
        at: '2026-06-16T17:17:00Z',
        subject: 'Did you deliver for Amazon Flex? You may have a claim',
        text: `Attorney advertising

Dear Ms. Rivers,

if you delivered for Amazon Flex and were misclassified, or your account was terminated unfairly, you may be owed compensation. Individual arbitration claims have to be filed before the deadline passes.

Answer this message for a free consultation.

Brennick & Doyle LLP`,
        truth: ordinary,
      },
    ],
  },
  {
    thread: 'drivers-newsletter',
    tab: 'social',
    about: 'Drivers talk about notices; nobody gets one.',
    messages: [
      {
        from: { name: 'Sound Drivers Circle', address: 'digest@sounddrivers.example' },
        at: '2026-11-15T18:00:00Z',
        subject: 'Digest: "Order Not Picked Up" mails, rain gear, gas prices',
        text: `This week in the circle

1. Three members got the "Order Not Picked Up" mail from Amazon Flex after stops vanished from their itinerary. If your account was deactivated, bring your screenshots on Thursday.
2. Rain gear that survives November.
3. Cheapest gas between the station and the bridge.

You receive this digest because you joined the circle.`,
        unread: true,
        truth: ordinary,
      },
    ],
  },
  {
    thread: 'friend-forwards',
    about: "A friend quotes her own notice: quoted words are not this message's words.",
    messages: [
      {
        from: { name: 'Tomás Okafor', address: 'tomas.okafor.demo@example.com' },
        at: '2026-11-19T02:31:50Z',
        subject: 'Fwd: Late deliveries on your recent block',
        text: `Look what I got today. Did you ever get one of these? Call me tomorrow.

---------- Forwarded message ---------
From: Amazon Flex <amazonflex-support@amazon.com>
Date: Wed, Nov 18, 2026 at 2:10 PM
Subject: Late deliveries on your recent block
To: Tomás Okafor <tomas.okafor.demo@example.com>

Hi Tomás,

Several packages from your block were delivered after the promised time. Late deliveries are counted in your standing. If this continues, your account may be deactivated.`,
        unread: true,
        truth: ordinary,
      },
    ],
  },
];

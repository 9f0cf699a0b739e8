/**
 * Made-up notices about the account itself, and what came of Dana's appeals. The wording is ours, except
 * "our decision has not changed" (https://jobblocks21.blogspot.com/2026/05/how-to-appeal-amazon-flex-deactivation.html).
 */
import { mailPage, paragraphs } from '../html';
import { canned, dana, flex, flexSupport, flexTeam, ordinary, truth } from '../people';
import type { DraftThread } from '../types';

const standingText = `Hi Dana,

Your standing has changed from Great to At Risk. It looks at your deliveries up to two days ago.

What lowered it: late arrivals and packages that customers did not receive.

If your standing stays At Risk and you continue to receive violations, you may lose access to early offers, and your account may be deactivated.

Amazon Flex`;

export const accountNotices: readonly DraftThread[] = [
  {
    thread: 'document-expiry',
    about: 'HTML only.',
    messages: [
      {
        from: flex,
        at: '2026-05-18T15:00:00Z',
        subject: 'Your insurance document expires soon',
        html: mailPage(
          'Upload a new document to keep delivering',
          `<h1>Your insurance document is about to expire</h1>
<p>Hello Dana,</p>
<p>The auto insurance document in your Amazon&nbsp;Flex profile expires on <b>June&nbsp;1, 2026</b>.</p>
<ul><li>Open <i>Menu &rsaquo; Account &rsaquo; Documents</i> in the app</li><li>Upload the new document by May&nbsp;30, 2026</li></ul>
<p>If you don&rsquo;t update it in time, you won&rsquo;t be able to accept blocks.</p>`,
        ),
        truth: truth('document-expiry', 'action-needed'),
      },
    ],
  },
  {
    thread: 'inactivity',
    messages: [
      {
        from: flex,
        at: '2026-05-27T14:30:20Z',
        subject: 'Your account will be closed due to inactivity',
        text: `Hi Dana,

It has been a while: you have not delivered a block in the last 150 days. Accounts without activity for 180 days are closed.

To keep your Amazon Flex account, complete a block by June 26, 2026. Otherwise your account will be deactivated automatically.

Amazon Flex`,
        truth: truth('inactivity', 'action-needed'),
      },
    ],
  },
  {
    thread: 'standing-drop',
    messages: [
      {
        from: flex,
        at: '2026-07-27T15:20:00Z',
        subject: 'Your standing is now At Risk',
        text: standingText,
        html: mailPage('Your standing has changed', paragraphs(standingText)),
        truth: truth('standing-drop', 'warning'),
      },
    ],
  },
  {
    thread: 'background-check',
    messages: [
      {
        from: flexSupport,
        at: '2026-08-27T12:55:17Z',
        subject: 'Your background check needs to be renewed',
        text: `Hello Dana,

Your background check is no longer valid. Amazon Flex requires delivery partners to renew their background check regularly.

Please give your consent in the app by September 4, 2026. If the check is not completed or is not passed, you will no longer be able to deliver.

Amazon Flex Support`,
        truth: truth('background-check', 'action-needed'),
      },
    ],
  },
  {
    thread: 'account-suspended',
    about: 'No reason is given.',
    messages: [
      {
        from: flexSupport,
        at: '2026-09-09T10:05:39Z',
        subject: 'Your Amazon Flex account has been suspended',
        text: `Hello Dana,

Your Amazon Flex account has been temporarily suspended while we review recent activity. You cannot accept offers, and blocks you have already scheduled have been removed.

We will contact you when our review is complete.

Amazon Flex Support`,
        truth: truth('account-status', 'suspension'),
      },
    ],
  },
  {
    thread: 'account-preliminary',
    about: 'The notice a city or a country requires before an account is closed.',
    messages: [
      {
        from: flexSupport,
        at: '2026-09-11T18:00:00Z',
        subject: 'Notice of proposed deactivation',
        text: `Dear Dana Rivers,

This is a preliminary notice. Amazon Flex proposes to deactivate your account on September 25, 2026, 14 days from today, as required by the law that applies to delivery work in your city.

You may respond to this notice and ask for a discussion before a final decision is made. Our records are available on request.

Amazon Flex Support`,
        truth: truth('account-status', 'preliminary-notice'),
      },
    ],
  },
  {
    thread: 'account-deactivated',
    about: 'A deactivation, the appeal, its automatic receipt and two answers.',
    messages: [
      {
        from: flexSupport,
        at: '2026-09-14T09:00:41Z',
        subject: 'Your Amazon Flex account has been deactivated',
        text: `Hello Dana,

Your Amazon Flex account has been deactivated because you violated the Terms of Service. You are no longer able to sign in to the app.

If you believe this is a mistake, you can appeal by replying to this message within 10 days.

Amazon Flex Support`,
        truth: truth('account-status', 'deactivation'),
      },
      {
        from: dana,
        to: flexSupport,
        at: '2026-09-15T16:45:26Z',
        subject: 'Re: Your Amazon Flex account has been deactivated',
        text: `Hello,

I appeal against the deactivation of my account. Your message does not say which rule I am supposed to have broken, or when. I have delivered for three years, and every block of the last month is documented.

Please tell me the facts this decision rests on, and have a person look at it.

Dana Rivers`,
        attachments: ['appeal-timeline.pdf'],
        quotes: true,
        truth: ordinary,
      },
      {
        from: flexSupport,
        at: '2026-09-15T16:46:02Z',
        subject: 'We received your message',
        text: `Hello,

Thank you for contacting Amazon Flex. This is an automatic message to let you know that we received your e-mail. We usually answer within 5 business days. Please do not reply to this message.

Amazon Flex Support`,
        truth: truth('neutral-ack', 'info'),
      },
      {
        from: flexSupport,
        at: '2026-09-17T05:31:14Z',
        subject: 'Re: Your Amazon Flex account has been deactivated',
        text: `Hello Dana,

Thank you for your appeal. After reviewing our records, our decision has not changed. Your account remains deactivated.

We are unable to share further details.

Regards,
Anita
Amazon Flex Support`,
        quotes: true,
        truth: canned('appeal-denied', 'appeal-result'),
      },
      {
        from: flexSupport,
        at: '2026-10-01T12:12:12Z',
        subject: 'Re: Your Amazon Flex account has been deactivated',
        text: `Hello Dana,

Good news: we looked at your case again and your appeal has been accepted. The deactivation and the termination have been reversed and your Amazon Flex account has been reinstated. It may take 48 hours until you see offers in the app.

We apologize for the inconvenience.

Marisol
Amazon Flex Support`,
        truth: truth('appeal-accepted', 'appeal-result'),
      },
    ],
  },
  {
    thread: 'unknown-photos',
    about: 'Adverse, from a Flex sender, and of no kind the product knows.',
    messages: [
      {
        from: flexTeam,
        at: '2026-10-27T16:16:16Z',
        subject: 'Filming inside the station',
        text: `Hi Dana,

It was brought to our attention that you took videos inside the station and posted them on social media. For the safety and privacy of everybody on site, filming inside our buildings is prohibited.

Delete the videos. If you do this again, you may no longer be allowed to deliver with Amazon Flex.

The Amazon Flex Team`,
        truth: truth('unknown-flex', 'warning'),
      },
    ],
  },
  {
    thread: 'unknown-training',
    about: 'Demands something, from a Flex sender, and of no kind the product knows.',
    messages: [
      {
        from: flex,
        at: '2026-11-13T17:05:00Z',
        subject: 'Required: complete your heavy items training',
        text: `Hello Dana,

You are required to complete the training on lifting heavy items in the Amazon Flex app by November 30, 2026.

If you do not complete it, you will not see offers until you do.

Amazon Flex`,
        unread: true,
        truth: truth('unknown-flex', 'action-needed'),
      },
    ],
  },
];

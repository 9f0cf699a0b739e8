/** Made-up notices about conduct, the car, identity and the use of tools. The wording is ours. */
import { flex, flexSupport, flexTeam, truth } from '../people';
import type { DraftThread } from '../types';

export const conductNotices: readonly DraftThread[] = [
  {
    thread: 'professional-conduct',
    messages: [
      {
        from: flexSupport,
        at: '2026-08-14T14:27:19Z',
        subject: 'Policy violation: conduct during a delivery',
        text: `Dear Dana Rivers,

We received a complaint about your conduct towards a customer during a delivery on August 13, 2026. The customer described your behavior as unprofessional.

Amazon Flex expects delivery partners to treat customers, station staff and the public with respect. This is a warning. A further complaint may lead to the loss of your eligibility.

Amazon Flex Support`,
        truth: truth('professional-conduct', 'warning'),
      },
    ],
  },
  {
    thread: 'unsafe-driving',
    messages: [
      {
        from: flex,
        at: '2026-08-17T22:19:55Z',
        subject: 'Report of unsafe driving',
        text: `Hello Dana,

A member of the public reported unsafe driving by a vehicle delivering for Amazon Flex in your area. We believe the report concerns your block on August 16, 2026.

Speeding and careless driving put others in danger and violate your agreement with Amazon Flex. Another report may result in the suspension of your account.

Amazon Flex`,
        truth: truth('unsafe-driving', 'warning'),
      },
    ],
  },
  {
    thread: 'vehicle-mismatch',
    messages: [
      {
        from: flex,
        at: '2026-08-19T15:03:40Z',
        subject: 'Your vehicle does not match our records',
        text: `Hi Dana,

At check-in on August 18, 2026 the station team noted that the vehicle you arrived in does not match the vehicle registered in your Amazon Flex profile.

You may only deliver with a registered vehicle. Update your vehicle information in the app by August 26, 2026, or you will not be able to accept blocks.

Amazon Flex`,
        truth: truth('vehicle-mismatch', 'action-needed'),
      },
    ],
  },
  {
    thread: 'alcohol-id',
    messages: [
      {
        from: flex,
        at: '2026-08-21T02:50:13Z',
        subject: 'Age verification was not completed',
        text: `Hello Dana,

An order containing alcohol was handed over on August 20, 2026 without a completed ID check. The law requires you to verify the age of the person who receives alcohol and to scan a valid ID.

Failing to check ID is a serious violation. If this happens again, your Amazon Flex account may be deactivated.

Amazon Flex`,
        truth: truth('alcohol-id', 'warning'),
      },
    ],
  },
  {
    thread: 'schedule-abuse',
    messages: [
      {
        from: flexTeam,
        at: '2026-08-24T16:36:22Z',
        subject: 'Your scheduling activity',
        text: `Hi Dana,

We noticed that you schedule and then cancel a large number of delivery blocks every week. This keeps blocks from other delivery partners.

Excessive scheduling and cancelling is a violation of the program policies. If it continues, we will limit the number of offers you can accept.

The Amazon Flex Team`,
        truth: truth('schedule-abuse', 'warning'),
      },
    ],
  },
  {
    thread: 'automation',
    messages: [
      {
        from: flexTeam,
        at: '2026-09-02T17:00:04Z',
        subject: 'Automated tools detected on your account',
        text: `Hello Dana,

We detected activity on your account which suggests that a bot, script or other automated tool was used to accept blocks. Using such tools violates the Amazon Flex Terms of Service.

Stop using third-party tools immediately. If we detect them again, your account will be deactivated.

The Amazon Flex Team`,
        truth: truth('automation', 'warning'),
      },
    ],
  },
  {
    thread: 'identity-check',
    messages: [
      {
        from: flexSupport,
        at: '2026-09-07T13:48:33Z',
        subject: 'We could not verify your identity',
        text: `Hello Dana,

The selfie you took on September 6, 2026 could not be matched with the photo on file. Sharing an account or letting somebody else deliver in your place violates your agreement with Amazon Flex.

Your account has been suspended while we review your identity. You will not be able to accept blocks during this time. If you would like to tell us your side, reply to this message within 10 days.

Amazon Flex Support`,
        truth: truth('identity-check', 'suspension'),
      },
    ],
  },
  {
    thread: 'fraud-theft',
    messages: [
      {
        from: flexSupport,
        at: '2026-09-21T11:11:48Z',
        subject: 'Your Amazon Flex agreement has been terminated',
        text: `Dear Dana,

Following an investigation into missing packages we concluded that packages assigned to you were stolen or not accounted for. Theft and fraud are violations of the Amazon Flex Terms of Service.

Your agreement with Amazon Flex has been terminated with immediate effect. This decision is final and cannot be appealed.

Amazon Flex Support`,
        truth: truth('fraud-theft', 'termination'),
      },
    ],
  },
];

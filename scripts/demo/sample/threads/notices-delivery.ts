/**
 * Made-up notices about deliveries and blocks. The wording is ours, except "Customer Expectations"
 * (https://www.moneypixels.com/rideshare/how-to-make-sure-your-amazon-flex-account-is-not-terminated/)
 * and "tossed or mishandled a package" (https://asf-iwa.org.au/amazon-flex-driver-unfairly-terminated).
 */
import { mailPage, paragraphs } from '../html';
import { flex, flexSupport, flexTeam, truth } from '../people';
import type { DraftThread } from '../types';

const lateDelivery = `Hi Dana,

On June 22, 2026, several packages from your 12:30 PM block were delivered after the promised time. Customers expect their packages within the delivery window they chose.

Late deliveries are counted in your standing. If multiple late deliveries continue, blocks on your calendar may be removed.

The Amazon Flex Team`;

export const deliveryNotices: readonly DraftThread[] = [
  {
    thread: 'undelivered-packages',
    messages: [
      {
        from: flex,
        at: '2026-06-04T13:02:11Z',
        subject: 'Undelivered packages on your last block',
        text: `Hello Dana Rivers,

During your block on June 3, 2026 from station DQZ7, 4 packages were marked as undelivered. Customers were expecting these packages that day.

Please attempt every delivery and call support from the app before you mark a package as undeliverable. If we keep receiving reports like this, it may affect your eligibility to participate in the program.

Amazon Flex`,
        truth: truth('undelivered-packages', 'warning'),
      },
    ],
  },
  {
    thread: 'packages-not-returned',
    messages: [
      {
        from: flex,
        at: '2026-06-11T21:30:45Z',
        subject: 'Action needed: packages not returned to the station',
        text: `Hello Dana,

Two undelivered packages from your route on June 10, 2026 have not been returned to the station (TBA000000001001, TBA000000001002).

Undelivered packages have to be brought back to DQZ7 by 10:00 AM the next day. Failing to return packages is a violation of the Amazon Flex terms and may lead to deactivation.

If you have already returned them, no further action is required.

Amazon Flex`,
        truth: truth('packages-not-returned', 'warning'),
      },
    ],
  },
  {
    thread: 'late-delivery',
    messages: [
      {
        from: flexTeam,
        at: '2026-06-23T14:10:00Z',
        subject: 'Late deliveries on your recent block',
        text: lateDelivery,
        html: mailPage('Customers expect their packages on time', paragraphs(lateDelivery)),
        truth: truth('late-delivery', 'warning'),
      },
    ],
  },
  {
    thread: 'delivery-not-received',
    messages: [
      {
        from: flex,
        at: '2026-07-02T15:41:29Z',
        subject: 'A customer reported a package as not received',
        text: `Hello Dana,

A customer told us that they did not receive a package which you marked as delivered (TBA000000002417, delivered June 30, 2026).

Customers have to be able to find what you marked as delivered. If more customers report packages as missing, you may lose your eligibility to deliver with Amazon Flex.

Always follow the delivery instructions and take a clear photo.

Amazon Flex`,
        truth: truth('delivery-not-received', 'warning'),
      },
    ],
  },
  {
    thread: 'missed-block',
    messages: [
      {
        from: flex,
        at: '2026-07-09T23:55:02Z',
        subject: 'You missed a scheduled delivery block',
        text: `Hi Dana,

You did not show up for your scheduled block on July 9, 2026, 2:00 PM - 5:00 PM at DQZ7, and you did not forfeit it beforehand.

Missed blocks lower your standing. Not showing up for blocks you have accepted is a violation of the program policies, and repeated no-shows can end your participation.

Amazon Flex`,
        truth: truth('missed-block', 'warning'),
      },
    ],
  },
  {
    thread: 'late-forfeit',
    messages: [
      {
        from: flex,
        at: '2026-07-15T18:20:37Z',
        subject: 'Block forfeited too late',
        text: `Hello Dana,

You forfeited your block on July 15, 2026 less than 45 minutes before its start time.

Blocks have to be forfeited at least 45 minutes before they begin, so that another delivery partner can take them. Late forfeits are counted against your standing, and repeated late forfeits may lead to losing access to the program.

Amazon Flex`,
        truth: truth('late-forfeit', 'warning'),
      },
    ],
  },
  {
    thread: 'delivery-quality',
    messages: [
      {
        from: flexTeam,
        at: '2026-07-20T16:00:00Z',
        subject: 'Customer Expectations',
        text: `Hello Dana,

We are contacting you because your recent deliveries have not met customer expectations.

This is your final warning. You have been told before that delivery quality matters to our customers. If you repeatedly fail to meet their expectations, your account may be terminated without further notice.

The Amazon Flex Team`,
        truth: truth('delivery-quality', 'final-warning'),
      },
    ],
  },
  {
    thread: 'package-mishandled',
    messages: [
      {
        from: flexSupport,
        at: '2026-08-03T12:14:08Z',
        subject: 'Complaint about the handling of a package',
        text: `Dear Dana,

We received a customer's complaint that on 1 August you tossed or mishandled a package.

Handling packages in this way is a violation of your agreement. Further complaints of this kind may result in the termination of your access to Amazon Flex.

Amazon Flex Support`,
        truth: truth('package-mishandled', 'warning'),
      },
    ],
  },
  {
    thread: 'instructions-not-followed',
    messages: [
      {
        from: flex,
        at: '2026-08-06T17:33:51Z',
        subject: "Customer's delivery instructions were not followed",
        text: `Hi Dana,

A customer let us know that the delivery instructions for their order were not followed on August 5, 2026. They had asked for the package to be left at the back door.

Not following customer instructions counts as a violation. Please read the notes in the app at every stop.

Amazon Flex`,
        truth: truth('instructions-not-followed', 'warning'),
      },
    ],
  },
  {
    thread: 'block-refused',
    messages: [
      {
        from: flex,
        at: '2026-08-10T19:08:16Z',
        subject: 'Refused route on August 9',
        text: `Hello Dana,

The station team reported that you refused the route that was offered to you at DQZ7 on August 9, 2026, after you had checked in.

By accepting a block you agree to deliver the route assigned to you. Refusing a route or part of its packages is a violation and may affect your eligibility for future blocks.

Amazon Flex`,
        truth: truth('block-refused', 'warning'),
      },
    ],
  },
  {
    thread: 'location-override',
    messages: [
      {
        from: flex,
        at: '2026-08-12T20:44:30Z',
        subject: 'Deliveries marked away from the address',
        text: `Hello Dana,

Our systems show that you have used the option saying your GPS is not working more often than other delivery partners, and that several packages were marked as delivered away from the customer's address.

Please only use this option when it is necessary. Misuse is a violation of the program policies, and we may temporarily deactivate accounts that misuse it.

Amazon Flex`,
        truth: truth('location-override', 'warning'),
      },
    ],
  },
];

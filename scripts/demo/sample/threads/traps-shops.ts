/** Made-up mail that uses a notice's words, from shops and from other parts of Amazon. */
import { mailPage } from '../html';
import { ordinary } from '../people';
import type { DraftThread } from '../types';

export const shopTraps: readonly DraftThread[] = [
  {
    thread: 'shop-not-collected',
    about: 'A shop says the very words of the notice.',
    messages: [
      {
        from: { name: 'Harbor Grocery', address: 'orders@harborgrocery.example' },
        at: '2026-11-14T20:15:00Z',
        subject: 'Order not picked up',
        text: `Hi Dana,

Your order 48213 was not picked up. We kept it at the customer service desk for 72 hours.

The order is now canceled, and the refund goes to the card you paid with. If you have questions, contact support in the store.

Harbor Grocery, Pine Street`,
        unread: true,
        truth: ordinary,
      },
    ],
  },
  {
    thread: 'shop-ready',
    tab: 'updates',
    messages: [
      {
        from: { name: 'Harbor Grocery', address: 'orders@harborgrocery.example' },
        at: '2026-11-11T17:40:00Z',
        subject: 'Your order is ready for pickup',
        text: `Hi Dana,

order 48213 is ready. If you don't pick up the order within 72 hours, it will be canceled. Please bring an ID.

Harbor Grocery, Pine Street`,
        truth: ordinary,
      },
    ],
  },
  {
    thread: 'amazon-order',
    tab: 'updates',
    messages: [
      {
        from: { name: 'Amazon.com', address: 'auto-confirm@amazon.com' },
        at: '2026-11-18T03:22:41Z',
        subject: 'Ordered: "Phone mount for car vent"',
        text: `Thanks for your order, Dana!

Arriving Friday. Order # 000-1234567-1234567

Phone mount for car vent, Quantity: 1, $14.99

View or edit your order on Amazon.`,
        truth: ordinary,
      },
    ],
  },
  {
    thread: 'amazon-late',
    tab: 'updates',
    about: "A late delivery, but of Dana's own order.",
    messages: [
      {
        from: { name: 'Amazon.com', address: 'shipment-tracking@amazon.com' },
        at: '2026-11-20T22:05:18Z',
        subject: 'Your package is running late',
        text: `Hi Dana,

We're sorry, your delivery is late. Your package with "Phone mount for car vent" was not delivered today as promised. It is now expected by Sunday, November 22.

If you have not received it by Tuesday, you can request a refund.

Amazon.com`,
        unread: true,
        truth: ordinary,
      },
    ],
  },
  {
    thread: 'amazon-delivered',
    tab: 'updates',
    about: 'HTML only.',
    messages: [
      {
        from: { name: 'Amazon.com', address: 'shipment-tracking@amazon.com' },
        at: '2026-09-30T21:12:00Z',
        subject: 'Delivered: 2 packages',
        html: mailPage(
          'Your packages were delivered',
          `<h2>Your packages were delivered.</h2><p>They were left near the front door.</p>
<p>Can&#39;t find them? If you did not receive a package, tell us within 30&nbsp;days.</p>`,
        ),
        truth: ordinary,
      },
    ],
  },
  {
    thread: 'amazon-seller',
    about: "Dana's other account with Amazon, not the one she drives with.",
    messages: [
      {
        from: { name: 'Amazon Seller Performance', address: 'seller-performance@amazon.com' },
        at: '2026-08-01T08:08:08Z',
        subject: 'Your Amazon selling account has been deactivated',
        text: `Hello,

Your selling account has been deactivated because we could not verify the information you provided. Your listings have been removed and funds will be held.

You may appeal this decision in Seller Central within 10 days by submitting a plan of action.

Seller Performance Team
Amazon Services`,
        truth: ordinary,
      },
    ],
  },
  {
    thread: 'amazon-seller-flex',
    about: 'Another programme of Amazon with "Flex" in its name and in its address.',
    messages: [
      {
        from: { name: 'Seller Flex Support', address: 'fr-sellerflex-support@amazon.com' },
        at: '2026-07-07T09:30:00Z',
        subject: 'Seller Flex: late shipments at your site',
        text: `Hello,

We noticed that shipments from your Seller Flex warehouse missed the carrier's cut-off on three days last week. Late shipments affect your performance metrics. If this happens again, your site may be suspended from Seller Flex.

You receive this message because your address is listed as a contact of the site.

Seller Flex Support`,
        truth: ordinary,
      },
    ],
  },
];

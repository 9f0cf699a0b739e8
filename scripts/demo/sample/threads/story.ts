/**
 * The story the product exists for, and two canned answers that are equal to the letter. Made up,
 * except the subject "Order Not Picked Up" and the words "Hello, as we wrote in our previous message"
 * (https://amazonflexsucks.com/author/apriljay546/).
 */
import { canned, dana, flex, flexSupport, flexTeam, ordinary, truth } from '../people';
import type { DraftThread } from '../types';

/** Only the name below it changes. */
const repeatedAnswer = (
  agent: string,
): string => `Hello, as we wrote in our previous message, an order that was assigned to you was not picked up.

Orders that are not picked up create a poor experience for customers. Please make sure that you pick up every order on your itinerary. If this continues to happen, it may affect your ability to participate in the Amazon Flex program.

We consider this matter closed.

Best regards,
${agent}
Amazon Flex Support`;

const standingAnswer = `Hello Dana,

Thank you for reaching out. We understand your concern.

We are not able to confirm the information you have given us, so we cannot remove this from your standing. For details please refer to the Standing page in the Amazon Flex app.

Regards,
Priya
Amazon Flex Support`;

const pickup: DraftThread = {
  thread: 'order-not-picked-up',
  about: 'The notice names no order, no date and no shop; the answer repeats it; so does the next one.',
  messages: [
    {
      from: flexTeam,
      at: '2026-11-16T17:12:07Z',
      subject: 'Order Not Picked Up',
      text: `Hi Dana,

We noticed that an order that was assigned to you was not picked up.

When an order is not picked up, customers do not receive what they ordered. Please remember to pick up all orders that are part of your block.

There is no need to contact support about this message. If this happens again, your participation in the Amazon Flex program may be affected.

Thank you,
The Amazon Flex Team`,
      truth: truth('order-not-picked-up', 'warning'),
    },
    {
      from: dana,
      to: flexSupport,
      at: '2026-11-16T19:40:31Z',
      subject: 'Re: Order Not Picked Up',
      text: `Hello,

I am writing about your message of November 16. I picked up every order that was shown to me at the store.

Two stops were removed from my itinerary after I acknowledged them. I was standing at the pickup counter when they disappeared, and the app then let me start the route without them. I have a screenshot of the itinerary before and after.

Your message does not say which order or which day it is about. Could you please tell me the order, the date and the store, and look at why the stops were removed?

Please confirm that this will not count against me.

Dana Rivers`,
      quotes: true,
      truth: ordinary,
    },
    {
      from: flexSupport,
      at: '2026-11-17T09:03:52Z',
      subject: 'Re: Order Not Picked Up',
      text: repeatedAnswer('Arjun'),
      quotes: true,
      truth: canned('canned-reply', 'reply'),
    },
    {
      from: dana,
      to: flexSupport,
      at: '2026-11-17T16:21:18Z',
      subject: 'Re: Order Not Picked Up',
      text: `Hello Arjun,

Thank you for your answer. It does not mention the removed stops, so I am sending the screenshots with this message. The first one shows the itinerary with the two stops, the second one shows it four minutes later without them. The third is a photo of the empty shelf at the pickup counter.

Could somebody please look at them?

Dana Rivers`,
      attachments: ['itinerary-before.jpg', 'itinerary-after.jpg', 'pickup-shelf.jpg'],
      quotes: true,
      truth: ordinary,
    },
    {
      from: flexSupport,
      at: '2026-11-18T08:47:05Z',
      subject: 'Re: Order Not Picked Up',
      text: repeatedAnswer('Ramesh'),
      quotes: true,
      unread: true,
      truth: canned('canned-reply', 'reply'),
    },
  ],
};

const standing: DraftThread = {
  thread: 'late-arrival-dispute',
  about: 'Two answers with exactly the same text and name on different days: they are two entries.',
  messages: [
    {
      from: flex,
      at: '2026-10-12T18:05:44Z',
      subject: 'You checked in late for your block',
      text: `Hello Dana,

Our records show that you arrived late for your delivery block on October 11, 2026 at 3:30 PM at station DQZ7. Delivery partners are expected to arrive and check in within 5 minutes of the block's start.

Late arrivals lower your standing. Repeated late arrivals may make you ineligible to deliver with Amazon Flex.

Amazon Flex`,
      truth: truth('late-arrival', 'warning'),
    },
    {
      from: dana,
      to: flexSupport,
      at: '2026-10-12T20:15:09Z',
      subject: 'Re: You checked in late for your block',
      text: `Hello,

I reached the gate of DQZ7 at 3:18 PM. The line to get in took until 3:41 PM, and the app does not let me check in outside the gate. My phone's location history shows this. Please correct the entry.

Dana Rivers`,
      quotes: true,
      truth: ordinary,
    },
    {
      from: flexSupport,
      at: '2026-10-13T10:30:00Z',
      subject: 'Re: You checked in late for your block',
      text: standingAnswer,
      truth: canned('canned-reply', 'reply'),
    },
    {
      from: dana,
      to: flexSupport,
      at: '2026-10-13T15:02:47Z',
      subject: 'Re: You checked in late for your block',
      text: `Hello Priya,

which information can you not confirm? The gate has a camera. Please tell me whether anybody has looked at the location data.

Dana Rivers`,
      quotes: true,
      truth: ordinary,
    },
    {
      from: flexSupport,
      at: '2026-10-15T11:18:26Z',
      subject: 'Re: You checked in late for your block',
      text: standingAnswer,
      truth: canned('canned-reply', 'reply'),
    },
  ],
};

export const story: readonly DraftThread[] = [pickup, standing];

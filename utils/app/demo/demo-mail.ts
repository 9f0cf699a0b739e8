/**
 * The mail of the made-up case: written by us for this purpose, in nobody's name. It is English in every language of the screens, as
 * Flex mail in the United States is.
 */

/** The made-up driver; the domain belongs to nobody. */
export const DEMO_DRIVER = { name: 'Dana Rivers (demo)', address: 'dana.rivers.demo@example.com' } as const;
export const DEMO_STATION = 'DQZ7';
export const DEMO_BLOCK_TIME = '3:30 PM - 7:00 PM';

const FLEX = { name: 'Amazon Flex (demo)', address: 'amazonflex-support@amazon.com' } as const;

/** One message of the thread. `text` is told the day of the block as such mail writes it, `November 14`. */
export interface DemoMail {
  readonly from: { readonly name: string; readonly address: string };
  readonly subject: string;
  /** Days before today on which it came, and the hour in the driver's own time. */
  readonly daysAgo: number;
  readonly hour: number;
  readonly text: (blockDay: string) => string;
}

/** Days before today on which the block was. */
export const DEMO_BLOCK_DAYS_AGO = 8;
export const DEMO_SUBJECT = 'Order Not Picked Up';

const canned = (signed: string) => (): string =>
  [
    'Hello,',
    'Thank you for contacting Amazon Flex support. We understand your concern, and we have reviewed your account.',
    'As mentioned in our previous message, our records show that the assigned order was not picked up. The warning on your account stands. Please follow the Amazon Flex policies to keep your standing.',
    'We thank you for delivering with Amazon Flex.',
    `Best regards,\n${signed}\nAmazon Flex Support`,
  ].join('\n\n');

export const DEMO_THREAD: readonly DemoMail[] = [
  {
    from: FLEX,
    subject: DEMO_SUBJECT,
    daysAgo: 7,
    hour: 9,
    text: (day) =>
      [
        'Hello Dana,',
        `Our records show that you did not pick up an assigned order for your Amazon Flex block on ${day} at 3:30 PM at station ${DEMO_STATION}.`,
        'Not picking up orders may affect your standing and your eligibility to deliver with Amazon Flex.',
        'The Amazon Flex Team',
      ].join('\n\n'),
  },
  {
    from: DEMO_DRIVER,
    subject: `Re: ${DEMO_SUBJECT}`,
    daysAgo: 6,
    hour: 18,
    text: (day) =>
      `Hello,\n\nOn ${day} the stop was taken off my itinerary while I stood at the station. I have a screenshot. Which order do you mean, and what does your scan log say?\n\nDana Rivers`,
  },
  { from: FLEX, subject: `Re: ${DEMO_SUBJECT}`, daysAgo: 5, hour: 8, text: canned('Priya') },
  {
    from: DEMO_DRIVER,
    subject: `Re: ${DEMO_SUBJECT}`,
    daysAgo: 4,
    hour: 19,
    text: () =>
      'Hello,\n\nYou did not say which order you mean, and you did not look at my screenshot. Please answer both.\n\nDana Rivers',
  },
  { from: FLEX, subject: `Re: ${DEMO_SUBJECT}`, daysAgo: 1, hour: 10, text: canned('Daniel') },
];

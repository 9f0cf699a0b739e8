/** Letters of a made-up record: form letters with their slots, and what a driver answers. No real person's name, address or mail. */
import type { CategoryId, Tier } from '../../utils/core/types';
import type { Random } from './random';

/** A kind of notice that is written, how grave it is, and what it says. */
interface Form {
  readonly category: CategoryId;
  readonly tier: Tier;
  readonly subject: string;
  readonly lead: string;
}

const FORMS: readonly Form[] = [
  {
    category: 'order-not-picked-up',
    tier: 'warning',
    subject: 'Order Not Picked Up',
    lead: 'Our records show that you did not pick up an assigned order for your Amazon Flex block',
  },
  {
    category: 'late-arrival',
    tier: 'warning',
    subject: 'Late arrival',
    lead: 'You checked in after the start time of your Amazon Flex delivery block',
  },
  {
    category: 'late-delivery',
    tier: 'warning',
    subject: 'Late delivery',
    lead: 'One or more deliveries were completed after the delivery window of your Amazon Flex block',
  },
  {
    category: 'delivery-not-received',
    tier: 'final-warning',
    subject: 'Delivery not received',
    lead: 'A customer told us that a package was not received which was marked as delivered in your block',
  },
  {
    category: 'undelivered-packages',
    tier: 'warning',
    subject: 'Undelivered packages',
    lead: 'Packages that were assigned to you were not delivered during your Amazon Flex block',
  },
  {
    category: 'late-forfeit',
    tier: 'warning',
    subject: 'Late forfeit',
    lead: 'You gave back your Amazon Flex block shortly before its start time',
  },
  {
    category: 'standing-drop',
    tier: 'info',
    subject: 'Your standing has changed',
    lead: 'Your standing is now At Risk, because of deliveries in your block',
  },
  {
    category: 'account-status',
    tier: 'deactivation',
    subject: 'Your Amazon Flex account',
    lead: 'You are no longer eligible to take part in the Amazon Flex program, because of your block',
  },
];

const RARE: Form = {
  category: 'vehicle-mismatch',
  tier: 'warning',
  subject: 'Your vehicle',
  lead: 'The vehicle that was seen at the station is not the one in your Amazon Flex account, at your block',
};

const THEIRS = [
  'Please make sure that you arrive on time and deliver every package that is assigned to you.',
  'Further events of this kind may affect your eligibility to deliver with Amazon Flex.',
  'If you believe that this is a mistake, answer this message with all the details that you have.',
  'We understand that things outside of your control can happen on the road.',
  'You can see your current standing at any time in the app, under the menu.',
  'Customers rely on their packages to arrive within the window that was promised to them.',
  'Thank you for delivering with Amazon Flex and for your understanding.',
  'We review every report with care before we send a message like this one.',
  'For questions about a block please contact support through the help screen of the app.',
  'This message was sent from an address that can receive replies for seven days.',
];
const CANNED = [
  'As we wrote in our previous message, we reviewed your account and the decision stands.',
  'We have carefully considered the information that you provided to us.',
  'Please refer to the program policies in the app for more information on this topic.',
  'We are not able to share any further details about our review process.',
];
const HERS = [
  'The order was gone from my itinerary when I reached the station.',
  'I have attached a screenshot which shows the time at which I checked in.',
  'The gate was closed and the line of cars reached back to the road.',
  'Support told me on the phone to bring the packages back to the station.',
  'Please look at the scan log and tell me which package is meant.',
  'The app did not accept the scan, I tried it four times and then called support.',
  'The customer asked me to leave the package with the neighbour, and I did.',
  'La aplicación no reconoció el código y la estación ya estaba cerrada.',
];
const GLITCH_WORDS = [
  'The stop was gone after a restart.',
  'The map stood still for ten minutes.',
  'No scan was taken at the dock.',
];
const SYLLABLES = [
  'ba',
  'con',
  'del',
  'fer',
  'gan',
  'hol',
  'kin',
  'lor',
  'mar',
  'nel',
  'or',
  'pa',
  'ros',
  'sel',
  'tan',
  'vil',
];
const STATIONS = ['DSE4', 'DSE5', 'VWA1', 'DXN2', 'UWA4', 'SFL7', 'DCK1'];

export function station(random: Random): string {
  return random.pick(STATIONS) ?? '';
}

export function glitchWords(random: Random): string {
  return random.pick(GLITCH_WORDS) ?? '';
}

/** A name nobody has: most stand in one letter only. */
export function madeUpName(random: Random): string {
  const name = Array.from({ length: random.between(2, 4) }, () => random.pick(SYLLABLES) ?? '').join('');
  return name.charAt(0).toUpperCase() + name.slice(1);
}

export interface Written {
  readonly category: CategoryId;
  readonly tier: Tier;
  readonly subject: string;
  readonly text: string;
}

/** @param rare whether it is of the kind of which a record holds few */
export function noticeLetter(random: Random, at: string, day: string, rare: boolean): Written {
  const { category, tier, subject, lead } = rare ? RARE : (random.pick(FORMS) ?? RARE);
  const order = `${random.text('0123456789', 3)}-${random.text('0123456789', 7)}-${random.text('0123456789', 7)}`;
  const body = `${lead} on ${day} at station ${at}, order ${order}.`;
  return { category, tier, subject, text: letter(random, [body, ...some(random, THEIRS, 3, 6)]) };
}

export function answerLetter(random: Random, subject: string, canned: boolean): Written {
  const sentences = canned
    ? some(random, CANNED, 2, 4)
    : [...some(random, CANNED, 1, 2), ...some(random, THEIRS, 2, 4)];
  return {
    category: canned ? 'canned-reply' : 'appeal-denied',
    tier: 'reply',
    subject: `Re: ${subject}`,
    text: letter(random, sentences),
  };
}

export function ownLetter(random: Random, subject: string): Pick<Written, 'subject' | 'text'> {
  return { subject: `Re: ${subject}`, text: letter(random, some(random, HERS, 2, 5)) };
}

function letter(random: Random, sentences: readonly string[]): string {
  return `Hello ${madeUpName(random)},\n\n${sentences.join('\n')}\n\nBest regards,\n${madeUpName(random)}`;
}

function some(random: Random, from: readonly string[], least: number, most: number): readonly string[] {
  const start = random.between(0, from.length - 1);
  return Array.from(
    { length: random.between(least, most) },
    (_sentence, index) => from[(start + index) % from.length] ?? '',
  );
}

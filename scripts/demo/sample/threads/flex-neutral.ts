/** Made-up Flex mail that accuses nobody, from the same senders as the notices. */
import { mailPage, paragraphs } from '../html';
import { flex, flexSupport, flexTeam, truth } from '../people';
import type { DraftThread } from '../types';

const offerText = `Hi Dana,

Higher rates are available this weekend at station DQZ7. Open the Amazon Flex app to see offers from Friday to Sunday.

Offers are first come, first served.

Amazon Flex`;

export const flexNeutral: readonly DraftThread[] = [
  {
    thread: 'flex-earnings',
    tab: 'updates',
    about: 'HTML only, with a table.',
    messages: [
      {
        from: flex,
        at: '2026-11-17T12:00:00Z',
        subject: 'Your Amazon Flex earnings are on the way',
        html: mailPage(
          'Payment of $212.50',
          `<h1>Your payment is on the way</h1>
<p>Hi Dana, we sent your earnings for November 13&ndash;16 to your bank account.</p>
<table><tr><th>Block</th><th>Base</th><th>Tips</th></tr>
<tr><td>November 13</td><td>$90.00</td><td>$0.00</td></tr>
<tr><td>November 15</td><td>$108.00</td><td>$14.50</td></tr></table>
<p>All tips from your customers are included.</p>`,
        ),
        unread: true,
        truth: truth('neutral-earnings', 'info'),
      },
    ],
  },
  {
    thread: 'flex-offer',
    tab: 'promotions',
    messages: [
      {
        from: flex,
        at: '2026-11-19T16:30:00Z',
        subject: 'Higher rates this weekend',
        text: offerText,
        html: mailPage('Open the app to see offers', paragraphs(offerText)),
        unread: true,
        truth: truth('neutral-offer', 'info'),
      },
    ],
  },
  {
    thread: 'flex-offer-es',
    tab: 'promotions',
    about: 'In Spanish.',
    messages: [
      {
        from: flex,
        at: '2026-10-30T15:00:00Z',
        subject: '¿Buscas ingresos extra para las fiestas?',
        text: `Hola, Dana:

Ya hay más bloques disponibles para noviembre y diciembre. Abre la aplicación de Amazon Flex, elige tu horario y recibe tus pagos cada semana.

Gracias por repartir con nosotros.

Amazon Flex`,
        truth: truth('neutral-offer', 'info'),
      },
    ],
  },
  {
    thread: 'flex-schedule',
    tab: 'updates',
    messages: [
      {
        from: flex,
        at: '2026-10-24T19:22:10Z',
        subject: 'Your block on October 25 was cancelled',
        text: `Hi Dana,

Due to lower demand your block on October 25, 2026, 9:00 AM - 12:00 PM, is not needed. You will be paid for it, and you do not need to do anything. Your standing is not affected.

Amazon Flex`,
        truth: truth('neutral-schedule', 'info'),
      },
    ],
  },
  {
    thread: 'flex-terms',
    tab: 'updates',
    messages: [
      {
        from: flexTeam,
        at: '2026-06-30T16:00:00Z',
        subject: 'We are updating the Amazon Flex terms',
        text: `Hello,

We are updating the Amazon Flex Independent Contractor Terms of Service. The new terms apply from August 1, 2026. They change how disputes are resolved (section 11), what may lead to termination or suspension (section 6), and the insurance we provide.

By continuing to deliver after that date you accept the new terms. You can read both versions in the app.

The Amazon Flex Team`,
        truth: truth('neutral-terms', 'info'),
      },
    ],
  },
  {
    thread: 'flex-onboarding',
    messages: [
      {
        from: flexTeam,
        at: '2026-05-04T18:00:00Z',
        subject: 'Welcome back to Amazon Flex',
        text: `Welcome, Dana!

Your profile is complete. Watch the short videos in the app, look for your first block, and bring your phone, a charger and your driver's license to the station.

Happy delivering!
The Amazon Flex Team`,
        truth: truth('neutral-onboarding', 'info'),
      },
    ],
  },
  {
    thread: 'flex-tax',
    tab: 'updates',
    messages: [
      {
        from: flex,
        at: '2026-11-12T14:00:00Z',
        subject: 'Choose how to receive your 1099-NEC',
        text: `Hi Dana,

Your tax form 1099-NEC for 2026 will be available by January 31, 2027. You can choose electronic or paper delivery in the tax section of the app. If your address is up to date you do not have to do anything.

Amazon Flex`,
        truth: truth('neutral-tax', 'info'),
      },
    ],
  },
  {
    thread: 'flex-survey',
    tab: 'promotions',
    messages: [
      {
        from: flexTeam,
        at: '2026-08-30T13:00:00Z',
        subject: 'Tell us how we are doing',
        text: `Hi Dana,

How likely are you to recommend Amazon Flex to a friend? This survey takes about three minutes and your answers are confidential.

Thank you!
The Amazon Flex Team`,
        truth: truth('neutral-survey', 'info'),
      },
    ],
  },
  {
    thread: 'flex-ack',
    messages: [
      {
        from: flexSupport,
        at: '2026-11-16T19:41:02Z',
        subject: 'We received your message',
        text: `Hello,

Thank you for contacting Amazon Flex. This is an automatic message to let you know that we received your e-mail. We usually answer within 5 business days. Please do not reply to this message.

Amazon Flex Support`,
        truth: truth('neutral-ack', 'info'),
      },
    ],
  },
  {
    thread: 'flex-standing-good',
    tab: 'updates',
    messages: [
      {
        from: flex,
        at: '2026-11-06T15:45:00Z',
        subject: 'Your standing is Fantastic',
        text: `Hi Dana,

Your standing is currently Fantastic: in the last weeks you arrived on time and delivered your packages. Thank you for the care you take.

Keep it up!
Amazon Flex`,
        truth: truth('neutral-standing-good', 'info'),
      },
    ],
  },
  {
    thread: 'flex-stats',
    tab: 'updates',
    messages: [
      {
        from: flex,
        at: '2026-11-09T13:30:00Z',
        subject: 'Your week with Amazon Flex',
        html: mailPage(
          'Your weekly summary',
          `<h1>Your week in numbers</h1>
<ul><li>4 blocks</li><li>171 packages delivered</li><li>100% on time</li><li>99.4% of packages delivered</li></ul>
<p>See more under <i>Summary</i> in the Amazon Flex app.</p>`,
        ),
        truth: truth('neutral-stats', 'info'),
      },
    ],
  },
];

/** Made-up mail of every other kind: family, school, bank, receipts, newsletters. */
import { mailPage, paragraphs } from '../html';
import { dana, ordinary } from '../people';
import type { DraftThread, Mailbox } from '../types';

const sister: Mailbox = { name: 'Mara Rivers', address: 'mara.rivers.demo@example.com' };

const receipt = `Thank you for your purchase!

Oil change, synthetic 5W-30   $64.90
Tire rotation   $25.00
Total   $89.90, paid by card

Next service due in 5,000 miles.`;

/** One very long message: the lost-and-found list a school sends at the end of term. */
const lostAndFound = Array.from({ length: 400 }, (_, index) => {
  const things = [
    'blue umbrella',
    'left glove, wool',
    'lunch box with stickers',
    'reading glasses',
    'soccer shin guard',
    'green water bottle',
    'library book',
  ];
  const places = ['in the gym', 'on bus 12', 'at the front office', 'in the music room', 'by the bike rack'];
  return `${index + 1}. One ${things[index % things.length]}, found ${places[index % places.length]}; ask for number ${1000 + index * 7}.`;
}).join('\n');

export const ordinaryMail: readonly DraftThread[] = [
  {
    thread: 'sister-dinner',
    messages: [
      {
        from: sister,
        at: '2026-11-20T18:04:10Z',
        subject: 'Thanksgiving',
        text: `Hey Dana,

are you working on Thursday? Mom would like everybody at the table by four. Could you pick up the pies on your way?

Mara`,
        truth: ordinary,
      },
      {
        from: dana,
        to: sister,
        at: '2026-11-20T19:30:00Z',
        subject: 'Re: Thanksgiving',
        text: `I keep the day free. Pies picked up by noon, promised.

D.`,
        quotes: true,
        truth: ordinary,
      },
      {
        from: sister,
        at: '2026-11-21T03:11:45Z',
        subject: 'Re: Thanksgiving',
        text: `You are the best. Bring the good knife, too.

Mara

--
Mara Rivers
Violin lessons for all ages`,
        quotes: true,
        unread: true,
        truth: ordinary,
      },
    ],
  },
  {
    thread: 'no-subject',
    about: 'Has no Subject header.',
    messages: [
      {
        from: sister,
        at: '2026-11-08T21:00:33Z',
        subject: null,
        text: 'forgot to say: the car seat is in my garage',
        truth: ordinary,
      },
    ],
  },
  {
    thread: 'abuela',
    about: 'In Spanish.',
    messages: [
      {
        from: { name: 'Abuela Inés', address: 'ines.demo@example.com' },
        at: '2026-11-02T15:25:00Z',
        subject: 'Tu cumpleaños',
        text: `Mi niña:

¿A qué hora llegas el domingo? Voy a hacer el arroz que te gusta. No trabajes tanto y maneja con cuidado, que con la lluvia las calles están muy malas.

Un abrazo fuerte,
Abuela`,
        truth: ordinary,
      },
    ],
  },
  {
    thread: 'school-es',
    about: 'In Spanish, multipart.',
    tab: 'updates',
    messages: [
      {
        from: { name: 'Escuela Bilingüe Cedar', address: 'oficina@escuelacedar.example' },
        at: '2026-10-09T22:00:00Z',
        subject: 'Aviso: reunión de padres el 14 de octubre',
        text: `Estimadas familias:

La reunión de padres será el miércoles 14 de octubre a las 6 de la tarde en la biblioteca. Si no puede asistir, responda a este mensaje antes del lunes.

Saludos,
La oficina`,
        html: mailPage(
          'Reunión de padres',
          '<p>Estimadas familias:</p><p>La reuni&oacute;n de padres ser&aacute; el mi&eacute;rcoles 14 de octubre a las 6 de la tarde en la biblioteca.</p>',
        ),
        truth: ordinary,
      },
    ],
  },
  {
    thread: 'bank-es',
    about: 'In Spanish; says "suspended" about a card.',
    tab: 'updates',
    messages: [
      {
        from: { name: 'Banco del Puerto', address: 'alertas@bancodelpuerto.example' },
        at: '2026-09-28T11:45:00Z',
        subject: 'Su tarjeta fue suspendida temporalmente',
        text: `Estimada clienta:

Por su seguridad suspendimos temporalmente su tarjeta terminada en 0000 después de un intento de compra. Llame al número que está al reverso de la tarjeta para activarla.

Banco del Puerto`,
        truth: ordinary,
      },
    ],
  },
  {
    thread: 'school-list',
    about: 'One very long message.',
    messages: [
      {
        from: { name: 'Cedar School Office', address: 'office@cedarschool.example' },
        at: '2026-06-12T20:00:00Z',
        subject: 'Lost and found: the whole list',
        text: `Dear families,

please look through the list and collect what is yours by June 19.

${lostAndFound}

The school office`,
        truth: ordinary,
      },
    ],
  },
  {
    thread: 'bank-statement',
    tab: 'updates',
    messages: [
      {
        from: { name: 'First Cascade Credit Union', address: 'notices@firstcascade.example' },
        at: '2026-11-03T13:00:00Z',
        subject: 'Your statement is ready',
        text: `Dear member,

your October statement is ready in online banking. We never ask for your password by e-mail.

First Cascade Credit Union`,
        truth: ordinary,
      },
    ],
  },
  {
    thread: 'garage-receipt',
    tab: 'updates',
    messages: [
      {
        from: { name: 'Pine Street Garage', address: 'desk@pinestreetgarage.example' },
        at: '2026-10-22T23:10:00Z',
        subject: 'Receipt 2207',
        text: receipt,
        html: mailPage('Thank you for your purchase', paragraphs(receipt)),
        attachments: ['receipt-2207.pdf'],
        truth: ordinary,
      },
    ],
  },
  {
    thread: 'newsletter',
    tab: 'promotions',
    about: 'HTML only, with a hidden preheader.',
    messages: [
      {
        from: { name: 'The Slow Kitchen', address: 'letters@slowkitchen.example' },
        at: '2026-11-21T14:00:00Z',
        subject: 'Five soups for a wet week',
        html: mailPage(
          'Leeks, lentils and a trick with bread',
          `<h1>Five soups for a wet week</h1><ol><li>Leek &amp; potato</li><li>Red lentil</li><li>Tomato with old bread</li><li>Miso</li><li>Caldo verde</li></ol>
<p>You get this letter because you signed up. <a href="https://slowkitchen.example/stop">Unsubscribe</a></p>`,
        ),
        unread: true,
        truth: ordinary,
      },
    ],
  },
  {
    thread: 'landlord',
    messages: [
      {
        from: { name: 'Elm Court Management', address: 'office@elmcourt.example' },
        at: '2026-10-29T17:20:00Z',
        subject: 'Final notice: parking garage closed on November 4',
        text: `Dear tenants,

this is the final notice that the garage is closed for cleaning on November 4. Cars that are not moved by 7 AM will be towed.

Elm Court Management`,
        truth: ordinary,
      },
    ],
  },
  {
    thread: 'dentist',
    messages: [
      {
        from: { name: 'Dr. Lindqvist Dental', address: 'frontdesk@lindqvistdental.example' },
        at: '2026-11-04T18:00:00Z',
        subject: 'You missed your appointment',
        text: `Hello Dana,

you missed your appointment on November 3 at 2 PM. Please call us to choose another time. Appointments cancelled less than 24 hours before may be charged.

Dr. Lindqvist Dental`,
        truth: ordinary,
      },
    ],
  },
  {
    thread: 'social-photo',
    tab: 'social',
    messages: [
      {
        from: { name: 'Porchlight Square', address: 'notify@porchlightsquare.example' },
        at: '2026-11-18T02:02:02Z',
        subject: 'Tomás mentioned you in a comment',
        text: 'Tomás: "@Dana is the one who found the cat!" See the comment on Porchlight Square.',
        unread: true,
        truth: ordinary,
      },
    ],
  },
  {
    thread: 'theater-tickets',
    tab: 'promotions',
    messages: [
      {
        from: { name: 'Rialto Theater', address: 'box@rialtotheater.example' },
        at: '2026-09-18T16:00:00Z',
        subject: 'Tickets not picked up? They wait at the box office',
        text: `Hi Dana,

your two tickets for September 19 are at the box office. Tickets not picked up 15 minutes before the show go back on sale.

Rialto Theater`,
        truth: ordinary,
      },
    ],
  },
];

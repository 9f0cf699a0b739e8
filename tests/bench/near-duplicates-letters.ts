/**
 * Made-up form letters for measuring how near copies are found: 25 letters in seven languages, each with blanks for
 * what varies between copies. Kinds of one language share sentences on purpose, as the letters of one support do.
 */

export interface Letter {
  readonly language: keyof typeof FRAMES;
  readonly body: string;
}

const AFFECT = 'If this continues, it may affect your eligibility to deliver with Amazon Flex.';
const REVIEWED = 'We have looked at your message with care.';
const AFECTA = 'Si esto se repite, puede afectar a tu participación en Amazon Flex.';
const FOLGEN = 'Wenn das noch einmal vorkommt, kann es Ihre Teilnahme an Amazon Flex beeinflussen.';

/** `{agent}`, `{driver}`, `{shop}`, `{date}`, `{time}`, `{order}`, `{parcel}`, `{station}`, `{count}` and `{amount}` are filled in. */
export const LETTERS: readonly Letter[] = [
  en(
    `As we said in our last message, order {order} was given to you at {shop} on {date} and was not picked up. Shoppers count on every order being collected. ${AFFECT} We see this matter as closed.`,
  ),
  en(
    `${REVIEWED} On {date} at {time} you checked in after your block at {station} had begun. Partners are asked to be there within five minutes of the start. ${AFFECT}`,
  ),
  en(
    `${REVIEWED} {count} parcels of your block on {date} came back to us as not delivered, among them {parcel}. Please bring parcels you could not hand over to the station the same day. ${AFFECT}`,
  ),
  en(
    `A shopper told us that parcel {parcel} never reached them. The record of {date} says it was left by the door. ${AFFECT} There is no need to write to us about this.`,
  ),
  en(
    'This is {agent} from the support team and I am glad to help, {driver}. You can find what you are looking for in the app under Help, then Earnings, then Adjustments.',
  ),
  en('We will not change our decision of {date}. No one will answer further messages about it.'),
  en(
    `${REVIEWED} Our team could not confirm what you told us about {date}, so your standing stays as it is. Please see the Standing page for what counts.`,
  ),
  en(
    'You gave back your block of {date} at {station} less than 45 minutes before {time}. Blocks that are given back late leave other partners without work. We ask you to plan ahead.',
  ),
  en(
    'Your payment of {amount} for {date} was looked into under case {order}. The sum is right and nothing is owed. Tips are passed on in full.',
  ),
  es(
    `Como ya te dijimos, el pedido {order} del {date} no se recogió en la tienda. Los clientes esperan que cada pedido llegue a tiempo. ${AFECTA}`,
  ),
  es(
    `Hemos visto que el {date} llegaste a {station} después de las {time}. Te pedimos que estés allí al comienzo del bloque. ${AFECTA}`,
  ),
  es(
    'Soy {agent} y te atiendo hoy. No podemos confirmar los datos que nos mandaste, así que el aviso del {date} sigue en tu historial. En la aplicación tienes más información.',
  ),
  es(
    'Un cliente nos avisó de que el paquete {parcel} no le llegó. Según nuestros datos lo marcaste como entregado el {date} a las {time}. El importe de {amount} no se descuenta.',
  ),
  de(
    `Wie bereits mitgeteilt, wurde die Bestellung {order} bei {shop} am {date} nicht abgeholt. Bitte holen Sie jede Bestellung auf Ihrer Route ab. ${FOLGEN}`,
  ),
  de(
    `Am {date} sind Sie erst nach {time} Uhr an der Station {station} eingetroffen. Bitte erscheinen Sie pünktlich zum Beginn Ihres Blocks. ${FOLGEN}`,
  ),
  de(
    'Wir haben Ihr Anliegen geprüft und können die Entscheidung vom {date} nicht ändern. Weitere Nachrichten dazu beantworten wir nicht mehr.',
  ),
  fr(
    'Comme indiqué dans notre précédent message, la commande {order} du {date} n’a pas été retirée. Merci de retirer toutes les commandes de votre tournée. Si cela se reproduit, votre participation peut être remise en cause.',
  ),
  fr(
    'Le client nous a signalé que le colis {parcel} ne lui est pas parvenu. Vous l’avez déclaré livré à {shop} le {date} à {time}. Nous vous demandons de suivre les consignes de livraison.',
  ),
  fr('Nous ne pouvons pas revenir sur la décision du {date}. Votre dossier est clos et aucune suite ne sera donnée.'),
  it(
    'Come già scritto, il {date} non hai ritirato l’ordine {order}. Ti chiediamo di ritirare tutti gli ordini del tuo percorso. Se succede ancora, la tua partecipazione può essere sospesa.',
  ),
  it(
    'Abbiamo ricevuto una segnalazione sul pacco {parcel}, consegnato il {date} alle {time}. Il cliente dice di non averlo trovato. Per ora non serve alcuna azione da parte tua.',
  ),
  pt(
    'Como dissemos antes, o pedido {order} de {date} não foi retirado na loja. Pedimos que retire todos os pedidos da sua rota. Se isso voltar a acontecer, a sua conta pode ser afetada.',
  ),
  pt(
    'Analisamos a sua mensagem e a decisão de {date} continua a mesma. Não há mais nada a acrescentar sobre o bloco em {station}.',
  ),
  ja(
    '前回のメールでもお伝えしましたが、{date}のご注文{order}は店舗で受け取られていませんでした。割り当てられた注文はすべて受け取ってください。今後も続く場合は、配達資格に影響することがあります。',
  ),
  ja(
    'ご連絡の内容を確認しましたが、{date}の判断は変わりません。荷物{parcel}については調査を終了しています。アプリのヘルプをご覧ください。',
  ),
];

interface Frame {
  readonly greetings: readonly string[];
  readonly closings: readonly string[];
  readonly dates: readonly ((day: number, month: number) => string)[];
  readonly times: readonly ((hour: number, minute: string) => string)[];
}

const NAMES = 'Arjun Ramesh Priya Mei Daniel Sofía Jürgen Zoë Anusha Luca Inês Tomás Björk Aiko Noah Fatou'.split(' ');
const DRIVERS = 'Dana|Sam Rivers|Jo|Robin Example|María José|Kim Lee|Ángel|O’Neil|Jean-Luc|Yuki'.split('|');
const SHOPS = ['Whole Foods Market', 'Corner Library', 'Fresh Kitchen on Elm Street', 'Mercado Sol', 'Rosengarten 4'];
const STATIONS = ['DQZ7', 'UXX1', 'DWW4', 'HXX12'];
const TEAMS = [
  '',
  '\nAmazon Flex Support',
  '\nAmazon Flex',
  '\nFlex Support Team',
  ' K.\nAmazon Flex Partner Support',
  '\nAmazon Flex\nCase 10482231',
];
const two = (value: number): string => String(value).padStart(2, '0');
const clock = (hour: number, minute: string): string => `${hour}:${minute}`;

const FRAMES = {
  en: {
    greetings: ['Hello {driver},', 'Hi {driver},', 'Dear {driver},', 'Hello,', 'Good morning {driver}!', ''],
    closings: [
      'Best regards,',
      'Kind regards',
      'Thank you,',
      'Sincerely,',
      'Thanks for your understanding.\n\nRegards,',
      '',
    ],
    dates: [
      (day, month) => `${monthName('en', month)} ${day}, 2026`,
      (day, month) => `${month}/${day}/2026`,
      (day, month) => `${monthName('en', month)} ${day}`,
      (day, month) => `2026-${two(month)}-${two(day)}`,
      (day, month) => `Tuesday, the ${day}th of ${monthName('en', month)}`,
      (day, month) => `Tue, ${monthName('en', month).slice(0, 3)} ${day}`,
      (day, month) => `${two(day)}-${monthName('en', month).slice(0, 3)}-2026`,
    ],
    times: [
      (hour) => `${hour} to ${hour + 4} PM`,
      (hour, minute) => `${hour}:${minute} PM`,
      (hour, minute) => `${hour}:${minute} p.m.`,
      (hour) => `${hour}pm`,
    ],
  },
  es: {
    greetings: ['Hola, {driver}:', 'Hola {driver},', 'Estimado {driver}:', 'Buenos días, {driver}:', 'Buenas tardes,'],
    closings: ['Saludos,', 'Un saludo,', 'Atentamente,', 'Gracias,', 'Saludos cordiales,'],
    dates: [
      (day, month) => `${day} de ${monthName('es', month)} de 2026`,
      (day, month) => `${day}/${month}/2026`,
      (day, month) => `${day} de ${monthName('es', month)}`,
      (day, month) => `martes ${day} de ${monthName('es', month)}`,
    ],
    times: [clock, (hour, minute) => `${hour}:${minute} h`],
  },
  de: {
    greetings: ['Hallo {driver},', 'Guten Tag {driver},', 'Sehr geehrte/r {driver},', 'Liebe {driver},', 'Guten Tag,'],
    closings: ['Mit freundlichen Grüßen', 'Viele Grüße', 'Freundliche Grüße,', 'Beste Grüße'],
    dates: [
      (day, month) => `${day}. ${monthName('de', month)} 2026`,
      (day, month) => `${two(day)}.${two(month)}.2026`,
      (day, month) => `${day}. ${monthName('de', month)}`,
      (day, month) => `Dienstag, ${day}. ${monthName('de', month)}`,
    ],
    times: [clock, (hour, minute) => `${hour}.${minute}`],
  },
  fr: {
    greetings: ['Bonjour {driver},', 'Bonjour,', 'Madame, Monsieur,', 'Cher {driver},'],
    closings: ['Cordialement,', 'Bien cordialement,', 'Bien à vous,', 'Merci,'],
    dates: [
      (day, month) => `${day} ${monthName('fr', month)} 2026`,
      (day, month) => `${two(day)}/${two(month)}/2026`,
      (day, month) => `${day} ${monthName('fr', month)}`,
    ],
    times: [(hour, minute) => `${hour}h${minute}`, (hour, minute) => `${hour} h ${minute}`, clock],
  },
  it: {
    greetings: ['Ciao {driver},', 'Gentile {driver},', 'Buongiorno {driver},', 'Salve,'],
    closings: ['Cordiali saluti,', 'Un saluto,', 'Distinti saluti', 'Grazie,'],
    dates: [
      (day, month) => `${day} ${monthName('it', month)} 2026`,
      (day, month) => `${day}/${month}/2026`,
      (day, month) => `${day} ${monthName('it', month)}`,
    ],
    times: [clock, (hour, minute) => `${hour}.${minute}`],
  },
  pt: {
    greetings: ['Olá {driver},', 'Olá, {driver}!', 'Prezado {driver},', 'Bom dia,', 'Boa tarde {driver},'],
    closings: ['Atenciosamente,', 'Obrigado,', 'Com os melhores cumprimentos,', 'Abraços,'],
    dates: [
      (day, month) => `${day} de ${monthName('pt', month)} de 2026`,
      (day, month) => `${two(day)}/${two(month)}/2026`,
      (day, month) => `${day} de ${monthName('pt', month)}`,
    ],
    times: [clock, (hour, minute) => `${hour}h${minute}`],
  },
  ja: {
    greetings: ['{driver}様', '{driver} 様、', 'お世話になっております。', 'こんにちは、{driver}さん'],
    closings: ['よろしくお願いいたします。', '何卒よろしくお願い申し上げます。', '敬具', ''],
    dates: [
      (day, month) => `2026年${month}月${day}日`,
      (day, month) => `${month}月${day}日（火曜日）`,
      (day, month) => `${month}月${day}日`,
    ],
    times: [(hour, minute) => `${hour}時${minute}分`, clock],
  },
} as const satisfies Readonly<Record<string, Frame>>;

/** So many copies of each letter, letter by letter; the same on every run. */
export function copiesOf(letters: readonly Letter[], copies: number): readonly string[][] {
  const chance = chanceFrom(7);
  return letters.map((letter) => Array.from({ length: copies }, () => copyOf(letter, chance)));
}

type Chance = (below: number) => number;

/** Numerical Recipes' linear congruential generator: the same numbers everywhere. */
function chanceFrom(seed: number): Chance {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

function copyOf({ language, body }: Letter, chance: Chance): string {
  const frame: Frame = FRAMES[language];
  const pick = <T>(from: readonly [T, ...T[]] | readonly T[]): T => from[chance(from.length)] as T;
  const driver = pick(DRIVERS);
  const fill: Readonly<Record<string, () => string>> = {
    date: () => pick(frame.dates)(1 + chance(28), 1 + chance(12)),
    time: () => pick(frame.times)(1 + chance(12), two(chance(60))),
    order: () => `${100 + chance(900)}-${1_000_000 + chance(9_000_000)}-${1_000_000 + chance(9_000_000)}`,
    parcel: () => `TBA${100_000_000_000 + chance(900_000_000)}`,
    agent: () => pick(NAMES),
    driver: () => driver,
    shop: () => pick(SHOPS),
    station: () => pick(STATIONS),
    count: () => String(2 + chance(8)),
    amount: () => `$${10 + chance(90)}.${two(chance(100))}`,
  };
  const text = body.replaceAll(/\{([a-z]+)\}/g, (_blank, name: string) => fill[name]?.() ?? '');
  const greeting = pick(frame.greetings).replace('{driver}', driver);
  return [greeting, text, `${pick(frame.closings)}\n${pick(NAMES)}${pick(TEAMS)}`.trim()]
    .filter((part) => part !== '')
    .join('\n\n');
}

function monthName(language: string, month: number): string {
  return new Intl.DateTimeFormat(language, { month: 'long', timeZone: 'UTC' }).format(Date.UTC(2026, month - 1, 15));
}

function en(body: string): Letter {
  return { language: 'en', body };
}

function es(body: string): Letter {
  return { language: 'es', body };
}

function de(body: string): Letter {
  return { language: 'de', body };
}

function fr(body: string): Letter {
  return { language: 'fr', body };
}

function it(body: string): Letter {
  return { language: 'it', body };
}

function pt(body: string): Letter {
  return { language: 'pt', body };
}

function ja(body: string): Letter {
  return { language: 'ja', body };
}

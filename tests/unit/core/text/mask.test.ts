import { describe, expect, it } from 'vitest';
import { maskText, maskedSentences } from '@/utils/core/text/mask';

const letter = (name: string, date: string, order: string, agent: string): string =>
  `Hello ${name},\n\nAs we wrote in our previous message, order ${order} of ${date} was not picked up. The fee is $${order.length}.50.\n\nBest regards,\n${agent}\nAmazon Flex Support`;

describe('maskText', () => {
  it.each([
    [
      'names, ids and dates',
      letter('Sam', 'October 5, 2026', '111-2222222-3333333', 'Arun'),
      letter('Jo Park', '10/12/2026', '9', 'Mei L'),
    ],
    ['a weekday and a time', 'You came on Monday at 4:05 PM.', 'You came on Friday at 16:20.'],
    ['the way the date is written', 'On Tuesday, the 5th of May you came.', 'On 05-May-2026 you came.'],
    [
      'greeting and sign-off',
      'Good morning Sam!\n\nWe looked again.\n\nKind regards\nMei',
      'Hi,\n\nWe looked again.\n\nThanks for your patience.\n\nSincerely,\nArjun K.\nAmazon Flex Support',
    ],
    [
      'greeting and sign-off of one paragraph',
      'Hi Dana, we looked again.\nRegards, Mei',
      'Hello, we looked again.\nRegards, Arjun',
    ],
    [
      'Spanish greetings, dates and sign-offs',
      'Buenos días, Dana:\n\nEl 5 de mayo de 2026 no viniste.\n\nUn saludo,\nSofía',
      'Hola Sam,\n\nEl 12/6/2026 no viniste.\n\nAtentamente,\nLuca',
    ],
    [
      'French greetings, times and sign-offs',
      'Bonjour Mme Durand,\n\nVous avez pointé à 16h30.\n\nBien cordialement,\nZoë',
      'Madame, Monsieur,\n\nVous avez pointé à 9 h 05.\n\nCordialement,\nInès',
    ],
    [
      'German greetings, numbers and sign-offs',
      'Sehr geehrte Frau Example,\n\nIhr Paket TBA100000000001 kostet 12,50 €.\n\nMit freundlichen Grüßen\nMei',
      'Hallo Sam,\n\nIhr Paket TBA900000000009 kostet 3 €.\n\nViele Grüße\nJürgen',
    ],
    [
      'Italian greetings and sign-offs',
      'Gentile Dana,\n\nnon possiamo cambiarlo.\n\nCordiali saluti,\nLuca',
      'Ciao Sam,\n\nnon possiamo cambiarlo.\n\nGrazie,\nMei',
    ],
    [
      'Portuguese greetings and sign-offs',
      'Olá, Dana!\n\nNão podemos mudar isso.\n\nAtenciosamente,\nInês',
      'Prezado Sam,\n\nNão podemos mudar isso.\n\nMuito obrigado,\nTomás',
    ],
    [
      'Japanese greetings, dates and sign-offs',
      '田中様\n\n11月3日（火曜日）の15時30分に確認しました。\n\nよろしくお願いいたします。\nメイ',
      'お世話になっております。\n\n12月24日の9時5分に確認しました。\n\n敬具\nアルジュン',
    ],
    ['case and curly quotes', 'We CAN\u2019T change this.', "we can't change this"],
  ])('is the same for two copies that differ in %s', (_name, one, other) => {
    expect(maskText(one)).toBe(maskText(other));
  });

  it.each([
    ['another accusation', 'You left an order behind.', 'You left a parcel behind.'],
    ['a verb that is also a month', 'This may cost you.', 'This will cost you.'],
    ['an accusation in Spanish', 'No recogiste el pedido.', 'No entregaste el pedido.'],
    ['an accusation in German', 'Sie kamen zu spät.', 'Sie kamen gar nicht.'],
    ['an accusation in Japanese', '配達が遅れました。', '配達がありません。'],
    ['what is refused', "We can't change this.", 'We can change this.'],
    ['words after a greeting that are no name', 'Hello, as we wrote before', 'Hello, as we said before'],
  ])('differs for %s', (_name, one, other) => {
    expect(maskText(one)).not.toBe(maskText(other));
  });

  it('leaves out quoted text and sentences that are nothing but masks', () => {
    expect(maskedSentences('12.05.2026\n\nWe looked again.\n\n> You wrote this.')).toEqual(['we looked again']);
  });
});

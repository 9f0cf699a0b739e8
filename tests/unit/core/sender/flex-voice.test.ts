import { describe, expect, it } from 'vitest';
import { posesAsFlex, speaksAsFlex, voiceOf } from '@/utils/core/sender/flex-voice';
import { ownText } from '@/utils/core/text/own-text';
import { loadKnowledge } from '@/utils/knowledge/load';

const { senders } = await loadKnowledge();

function speaks(text: string, subject: string = 'A note'): boolean {
  return speaksAsFlex(voiceOf(subject, ownText(text)), senders);
}

describe('mail of Amazon’s speaks as Flex', () => {
  it.each([
    ['by its signature', 'You were late at DSE4.\n\nRegards,\nThe Amazon Flex Team'],
    ['by its signature above a note', 'You were late.\n\nAmazon Flex Support\n\nThis mailbox is not monitored.'],
    ['by the account it is about', 'Hi Sam, your Amazon Flex account has been deactivated.'],
    ['by a bare name of the programme', 'Your Flex account has been deactivated.'],
    ['by a compound', 'Ihr Flexkonto wurde gesperrt.'],
    ['by its thanks', 'Thank you for delivering with Amazon Flex.'],
    ['by its terms', 'This is against the Amazon Flex Terms of Service.'],
    ['by whom it greets', 'Dear Amazon Flex delivery partner,\nyou missed a block.'],
    ['with the name in quotation marks', 'Your \u201cAmazon Flex\u201d account is closed.'],
    ['behind a quotation in German', 'Sie schrieben \u201eich war da\u201c. Ihr Amazon-Flex-Konto bleibt zu.'],
    ['behind a quotation', 'You wrote \u201cI was there\u201d. Your Amazon Flex account stays closed.'],
    ['in Spanish', 'Tu cuenta de Amazon Flex está suspendida.'],
    ['in French', 'Votre participation à Amazon Flex prend fin.'],
    ['in German', 'Ihr Amazon-Flex-Konto wurde gesperrt.'],
    ['in Japanese', '平素よりAmazon Flexをご利用いただきありがとうございます。'],
    ['in disguised letters', 'Your Am\u0430zon Fl\u0435\u0445 account is closed.'],
    ['in Portuguese with accents', 'Voc\u00ea n\u00e3o faz mais parte do Amazon Flex.'],
    ['in kana', 'アマゾンフレックスのアカウントを停止しました。'],
  ])('%s', (_name, text) => {
    expect(speaks(text)).toBe(true);
  });

  it('by its subject', () => {
    expect(speaks('You were late.', 'Amazon Flex: late arrival')).toBe(true);
  });
});

describe('mail of Amazon’s to a customer does not speak as Flex', () => {
  it.each([
    ['of a driver', 'The Amazon Flex driver left your package in the rain.'],
    ['of her driver', 'Rate your Amazon Flex driver.'],
    ['of drivers in general', 'Some parcels are delivered by Amazon Flex delivery partners.'],
    ['in a line about the delivery', 'Your driver: Amazon Flex'],
    ['in an advertisement', 'You can earn more: drive with Amazon Flex.'],
    ['in a list of services', 'Amazon Music, Prime Video, Amazon Flex, Alexa.'],
    ['of a working time of the same name', 'Your Flex Up schedule for next week is ready.'],
    ['of a product', 'Your Lenovo Flex 5 has been shipped.'],
    ['in German', 'Ein Amazon-Flex-Fahrer hat Ihr Paket abgelegt.'],
    ['in Spanish', 'El repartidor de Amazon Flex dejó su paquete.'],
    ['in French', 'Votre colis est livré par un livreur Amazon Flex.'],
    ['in Italian', 'Il corriere Amazon Flex ha lasciato il tuo pacco.'],
    ['in Portuguese', 'O entregador do Amazon Flex deixou seu pacote.'],
    ['in Japanese', 'Amazon Flexの配達員がお荷物を置きました。'],
    ['in a Japanese advertisement', 'マイカーで稼ごう：Amazon Flex'],
    ['in somebody else\u2019s words', 'They wrote: "Your Amazon Flex account is closed." Can you help?'],
    ['in words quoted in German', 'Da steht: \u201eIhr Amazon-Flex-Konto wird gesperrt.\u201c Hilfe!'],
    ['not at all', 'Your package is late.'],
    ['only in what it quotes', 'See below.\n> Your Amazon Flex account has been deactivated.'],
  ])('%s', (_name, text) => {
    expect(speaks(text)).toBe(false);
  });

  it('in its subject', () => {
    expect(speaks('We rode along.', 'A day with an Amazon Flex delivery partner')).toBe(false);
  });
});

describe('posesAsFlex', () => {
  it.each([
    ['a signature', 'Sam', 'Send us your password.\n\nAmazon Flex Team', true],
    ['a signature behind a closing', 'Sam', 'Send it.\nRegards, Amazon Flex Support', true],
    ['a greeting of drivers', 'HR', 'Dear Amazon Flex delivery partner, send us your password.', true],
    ['a name with Flex in it', 'Flex Payroll', 'We could not pay you for Amazon Flex.', true],
    ['a disguised name', 'Fl\u0435x Payroll', 'We could not pay you for Amazon Flex.', true],
    ['her account', 'Support', 'We noticed a new sign-in to your Amazon Flex account.', true],
    [
      'her account in Japanese',
      'Support',
      'Amazon Flex\u30a2\u30ab\u30a6\u30f3\u30c8\u3092\u3054\u78ba\u8a8d\u304f\u3060\u3055\u3044\u3002',
      true,
    ],
    ['an offer of help', 'Union', 'Is your Amazon Flex account closed? We can help.', false],
    ['the signature of another Flex', 'DocuSign', 'Your card expires.\n\nFlex Team', false],
    ['another Flex', 'Flex Rent', 'Your Flex account is overdue.', false],
    ['the name in a sentence', 'Gridwise', 'Log in to see your Amazon Flex earnings.', false],
    ['another signature', 'Gridwise', 'Amazon Flex drivers, log in.\n\nThe Gridwise Team', false],
    ['a word that only begins so', 'FlexJobs', 'Amazon Flex is hiring.', false],
    ['nothing', '', '', false],
  ])('%s', (_name, name, text, expected) => {
    expect(posesAsFlex({ name }, voiceOf('', text), senders)).toBe(expected);
  });
});

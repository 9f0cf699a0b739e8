import { describe, expect, it } from 'vitest';
import { fieldsOf } from './read-one';

describe('the name of the agent', () => {
  it.each([
    ['us', 'Thank you.\n\nBest regards,\nArjun\nAmazon Flex Support', 'Arjun'],
    ['us', 'Sincerely,\n\nAnusha R.', 'Anusha'],
    ['us', 'Kind regards,\nPriya Sharma\nAmazon Flex', 'Priya'],
    ['us', 'Regards,\nArjun | Amazon Flex', 'Arjun'],
    ['us', 'Bye.\n\nThanks, Ramesh', 'Ramesh'],
    ['us', 'Have a great day!\n\nShreya', 'Shreya'],
    ['us', 'That is all.\n\nArjun\nAmazon Flex Support', 'Arjun'],
    ['us', 'Hello, my name is Maria and I will help you.', 'Maria'],
    ['us', 'Hi, this is Arjun from Amazon Flex Support.', 'Arjun'],
    ['es', 'Saludos,\nLucía', 'Lucía'],
    ['es', 'Hola, me llamo Pablo.', 'Pablo'],
    ['fr', 'Cordialement,\nHervé K.\nAmazon Flex', 'Hervé'],
    ['fr', "Bonjour, je m'appelle Julie.", 'Julie'],
    ['de', 'Mit freundlichen Grüßen\nHarald K.\nAmazon Flex', 'Harald'],
    ['de', 'Guten Tag, mein Name ist Julia.', 'Julia'],
    ['it', 'Cordiali saluti,\nPaola', 'Paola'],
    ['pt', 'Atenciosamente,\nLarissa', 'Larissa'],
    ['ja', 'よろしくお願いいたします。\n\nAmazon Flexサポート 小川', '小川'],
    ['ja', '担当の佐藤と申します。', '佐藤'],
  ])('%s: %j is %s', (place, text, expected) => {
    expect(fieldsOf(place, text).agentName).toBe(expected);
  });

  it.each([
    ['us', 'Thank you,\nAmazon Flex'],
    ['us', 'Best regards,\nThe Amazon Flex Team'],
    ['us', 'Sincerely,\nAmazon Flex Support'],
    ['us', 'Regards,\nDriver Support'],
    ['us', 'Thanks for your patience.\nPlease try again later.'],
    ['us', 'I am sorry. This is final. I am Sam.'],
    ['us', 'See the app.\n\nUnsubscribe'],
    ['es', 'Atentamente,\nEquipo de Amazon Flex'],
    ['fr', 'Cordialement,\nLe support Amazon Flex'],
    ['de', 'Mit freundlichen Grüßen\nIhr Team von Amazon Flex'],
    ['it', 'Cordiali saluti,\nTeam Amazon Flex'],
    ['pt', 'Atenciosamente,\nEquipe Amazon Flex'],
    ['ja', 'よろしくお願いいたします。\nAmazon Flex サポートチーム'],
  ])('is not read from %s: %j', (place, text) => {
    expect(fieldsOf(place, text).agentName).toBeUndefined();
  });
});

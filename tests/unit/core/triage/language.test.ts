import { describe, expect, it } from 'vitest';
import { tokens } from '@/utils/core/text/tokens';
import { languageOf } from '@/utils/core/triage/language';

describe('languageOf', () => {
  it.each([
    ['en', 'We have received your message and this is the answer.'],
    ['es', 'Hola, hemos visto que tu cuenta ha sido desactivada por incumplir los términos.'],
    ['fr', 'Bonjour, nous vous informons que votre compte est suspendu pour des raisons.'],
    ['de', 'Hallo, wir haben Ihr Konto geprüft und die Lieferung ist nicht erfolgt.'],
    ['it', 'Ciao, abbiamo ricevuto il tuo messaggio e la consegna non è stata fatta per una ragione.'],
    ['pt', 'Olá, a sua conta foi desativada e não pode ser usada para entregas da semana.'],
    ['ja', '平素よりAmazon Flexをご利用いただきありがとうございます。'],
    ['und', 'DXX1 TBA300000000001'],
    ['und', ''],
  ])('says %s of %j', (language, text) => {
    expect(languageOf(tokens(text))).toBe(language);
  });
});

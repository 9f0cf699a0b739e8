import { describe, expect, it } from 'vitest';
import { fieldsOf } from './read-one';

describe('a deadline', () => {
  it.each([
    ['us', 'You can appeal within 10 days.', '2026-10-16'],
    ['us', 'Reply within ten (10) calendar days of this email.', '2026-10-16'],
    ['us', 'You have 10 days from the date of this message to appeal.', '2026-10-16'],
    ['us', 'Please respond in the next two weeks.', '2026-10-20'],
    ['us', 'Return the packages within 24 hours.', '2026-10-07'],
    ['us', 'Upload it no later than Friday, October 9, 2026.', '2026-10-09'],
    ['us', 'Please reply by 5 PM PT on October 12.', '2026-10-12'],
    ['us', 'Your appeal must be in by 10/12/2026.', '2026-10-12'],
    ['us', 'Your license expires on 11/15/2026.', '2026-11-15'],
    ['us', 'Appeal deadline: October 20, 2026', '2026-10-20'],
    ['gb', 'You may respond in writing by 12 October 2026.', '2026-10-12'],
    ['gb', 'You have until 05/11/2026 to respond.', '2026-11-05'],
    ['es', 'Responda en un plazo de 10 días.', '2026-10-16'],
    ['es', 'Puedes apelar dentro de los próximos 10 días naturales.', '2026-10-16'],
    ['es', 'Sube el documento antes del 12 de octubre.', '2026-10-12'],
    ['es', 'Tienes hasta el 12 de octubre de 2026 para apelar.', '2026-10-12'],
    ['es', 'Tu licencia vence el 31/10/2026.', '2026-10-31'],
    ['fr', 'Vous pouvez contester dans un délai de 10 jours.', '2026-10-16'],
    ['fr', 'Veuillez répondre sous dix jours.', '2026-10-16'],
    ['fr', 'Merci de répondre avant le 12 octobre.', '2026-10-12'],
    ['fr', 'Vous avez jusqu’au 12/10/2026 pour faire appel.', '2026-10-12'],
    ['fr', "Remplissez le formulaire d'ici le 12 octobre pour confirmer.", '2026-10-12'],
    ['de', 'Sie können innerhalb von 10 Tagen Widerspruch einlegen.', '2026-10-16'],
    ['de', 'Antworte bitte binnen zwei Wochen.', '2026-10-20'],
    ['de', 'Bitte antworten Sie bis zum 12.10.', '2026-10-12'],
    ['de', 'Der Einspruch muss spätestens am 12. Oktober 2026 vorliegen.', '2026-10-12'],
    ['de', 'Ihr Führerschein läuft am 31.10.2026 ab.', '2026-10-31'],
    ['it', 'Puoi fare ricorso entro 10 giorni.', '2026-10-16'],
    ['it', 'Rispondi entro i prossimi dieci giorni.', '2026-10-16'],
    ['it', 'Carica il documento entro il 12 ottobre.', '2026-10-12'],
    ['it', 'La tua patente scade il 31/10/2026.', '2026-10-31'],
    ['pt', 'Pode recorrer no prazo de 10 dias.', '2026-10-16'],
    ['pt', 'Envie o documento em até dez dias.', '2026-10-16'],
    ['pt', 'Responda até 12 de outubro.', '2026-10-12'],
    ['pt', 'Sua carteira vence em 31/10/2026.', '2026-10-31'],
    ['ja', '10月12日までにご返信ください。', '2026-10-12'],
    ['ja', 'メールを受け取ってから10日以内に異議を申し立てることができます。', '2026-10-16'],
    ['ja', '返信期限：2026年10月12日', '2026-10-12'],
    ['ja', '２週間以内にご提出ください。', '2026-10-20'],
  ])('%s: %j is %s', (place, text, expected) => {
    expect(fieldsOf(place, text).deadline).toBe(expected);
  });

  it.each([
    ['us', 'You will be paid within 3 days.'],
    ['us', 'We will respond to your appeal within 10 days.'],
    ['us', 'We will review your appeal by October 12.'],
    ['us', 'In the past 30 days you were late. Please contact us.'],
    ['us', 'Please respond within 5 business days.'],
    ['us', 'You may file within 21 days of the incident. Please do.'],
    ['us', 'Please forfeit at least 45 minutes before the start.'],
    ['us', 'You cancelled after the deadline on October 2. Please confirm.'],
    ['us', 'Your payment will arrive by October 12.'],
    ['us', 'Your block starts on October 12. Please be on time.'],
    ['es', 'Le responderemos en un plazo de 10 días.'],
    ['es', 'Responda en un plazo de 5 días hábiles.'],
    ['es', 'En los últimos 30 días llegaste tarde. Responde a este correo.'],
    ['fr', 'Nous vous répondrons dans les 10 jours.'],
    ['fr', 'Merci de répondre sous 5 jours ouvrés.'],
    ['de', 'Wir werden innerhalb von 10 Tagen antworten.'],
    ['de', 'Bitte antworten Sie innerhalb von 5 Werktagen.'],
    ['it', 'Rispondi entro 5 giorni lavorativi.'],
    ['it', 'Ti risponderemo entro 10 giorni.'],
    ['pt', 'Responda no prazo de 5 dias úteis.'],
    ['ja', '10営業日以内にご返信ください。'],
    ['ja', '報酬は3日以内にお支払いします。'],
  ])('is not read from %s: %j', (place, text) => {
    expect(fieldsOf(place, text).deadline).toBeUndefined();
  });

  it('needs the date of the mail to count from', () => {
    expect(fieldsOf('us', 'You can appeal within 10 days.', null, null).deadline).toBeUndefined();
    expect(fieldsOf('us', 'Please appeal by October 12.', null, null).deadline).toBeUndefined();
    expect(fieldsOf('us', 'Please appeal by October 12, 2026.', null, null).deadline).toBe('2026-10-12');
  });
});

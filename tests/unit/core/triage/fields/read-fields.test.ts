import { describe, expect, it } from 'vitest';
import type { Fields } from '@/utils/core/types';
import { readFields } from '@/utils/core/triage/fields/read-fields';
import { fieldsOf } from './read-one';

describe('readFields', () => {
  it.each<[string, string, Fields]>([
    [
      'en',
      'Hello Sam,\n\nOn October 5, 2026, 3:30 PM - 7:00 PM at DSE4, 4 packages were marked undelivered for the second time: TBA300000000001, TBA300000000002. Order 111-2222222-3333333. Your standing moved from Great to At Risk. Please respond by October 16, 2026.\n\nBest regards,\nAnusha R.\nAmazon Flex',
      {
        blockDate: '2026-10-05',
        blockTime: '3:30 PM - 7:00 PM',
        station: 'DSE4',
        orderIds: ['111-2222222-3333333'],
        trackingIds: ['TBA300000000001', 'TBA300000000002'],
        packageCount: 4,
        deadline: '2026-10-16',
        agentName: 'Anusha',
        standing: 'At Risk',
        occurrences: 'second time',
      },
    ],
    [
      'es',
      'Hola, Lucía:\n\nEn tu bloque del 5 de octubre de 2026, de 15:30 a 19:00, en la estación DMA3, tres paquetes no se entregaron por segunda vez. Tu nivel pasó de Bueno a En riesgo. Responde antes del 16 de octubre.\n\nUn saludo,\nPablo\nAmazon Flex',
      {
        blockDate: '2026-10-05',
        blockTime: '15:30 a 19:00',
        station: 'DMA3',
        packageCount: 3,
        deadline: '2026-10-16',
        agentName: 'Pablo',
        standing: 'En riesgo',
        occurrences: 'segunda vez',
      },
    ],
    [
      'fr',
      'Bonjour Marc,\n\nLors de votre bloc du 5 octobre 2026 de 15h30 à 19h00 à la station DIF2, quatre colis n’ont pas été livrés, pour la troisième fois. Votre statut est passé de Bon à À risque. Merci de répondre avant le 16 octobre 2026.\n\nCordialement,\nJulie M.\nAmazon Flex',
      {
        blockDate: '2026-10-05',
        blockTime: '15h30 à 19h00',
        station: 'DIF2',
        packageCount: 4,
        deadline: '2026-10-16',
        agentName: 'Julie',
        standing: 'À risque',
        occurrences: 'troisième fois',
      },
    ],
    [
      'de',
      'Guten Tag Herr Vogt,\n\nin Ihrem Block am 5. Oktober 2026 von 15:30 bis 19:00 Uhr an der Station DBE3 wurden vier Pakete nicht zugestellt, zum dritten Mal. Ihr Status ist von Gut auf Gefährdet gefallen. Bitte antworten Sie bis zum 16.10.2026.\n\nMit freundlichen Grüßen\nJulia\nAmazon Flex',
      {
        blockDate: '2026-10-05',
        blockTime: '15:30 bis 19:00 Uhr',
        station: 'DBE3',
        packageCount: 4,
        deadline: '2026-10-16',
        agentName: 'Julia',
        standing: 'Gefährdet',
        occurrences: 'dritten Mal',
      },
    ],
    [
      'it',
      'Gentile Anna,\n\nnel tuo blocco del 5 ottobre 2026 dalle 15:30 alle 19:00 presso la stazione DLO3 quattro pacchi non sono stati consegnati per la terza volta. La tua valutazione è ora A rischio. Rispondi entro il 16 ottobre 2026.\n\nCordiali saluti,\nPaola\nAmazon Flex',
      {
        blockDate: '2026-10-05',
        blockTime: '15:30 alle 19:00',
        station: 'DLO3',
        packageCount: 4,
        deadline: '2026-10-16',
        agentName: 'Paola',
        standing: 'A rischio',
        occurrences: 'terza volta',
      },
    ],
    [
      'pt',
      'Olá, João,\n\nNo seu bloco de 5 de outubro de 2026, das 15:30 às 19:00, na estação DSP4, quatro pacotes não foram entregues pela terceira vez. Sua classificação caiu para Em risco. Responda até 16 de outubro de 2026.\n\nAtenciosamente,\nLarissa\nAmazon Flex',
      {
        blockDate: '2026-10-05',
        blockTime: '15:30 às 19:00',
        station: 'DSP4',
        packageCount: 4,
        deadline: '2026-10-16',
        agentName: 'Larissa',
        standing: 'Em risco',
        occurrences: 'terceira vez',
      },
    ],
    [
      'ja',
      '佐藤様\n\n2026年10月5日 15:30～19:00のブロック(ステーション:DTK4)で、荷物が4個未配達となりました。3回目となります。評価は「良好」から「要注意」に変更されました。10月16日までにご返信ください。\n\nAmazon Flexサポート 小川',
      {
        blockDate: '2026-10-05',
        blockTime: '15:30~19:00',
        station: 'DTK4',
        packageCount: 4,
        deadline: '2026-10-16',
        agentName: '小川',
        standing: '要注意',
        occurrences: '3回目',
      },
    ],
  ])('reads everything a full notice states: %s', (place, text, expected) => {
    expect(fieldsOf(place, text)).toEqual(expected);
  });

  it.each([
    ['en', 'An order was not picked up. This may affect you.'],
    ['en', 'You may need 2 or 3 minutes more at each stop. Call us 24/7 at 1-800-555-0100.'],
    ['es', 'Un pedido no fue recogido. Si vuelve a pasar, puede afectar a tu cuenta.'],
    ['fr', 'Un colis n’a pas été livré. Si cela se répète, votre compte pourra être désactivé.'],
    ['de', 'Ein Paket wurde nicht zugestellt. Wenn das öfter passiert, kann dein Konto deaktiviert werden.'],
    ['it', 'Un pacco non è stato consegnato. Se succede di nuovo, il tuo account potrebbe essere disattivato.'],
    ['pt', 'Um pacote não foi entregue. Se acontecer de novo, sua conta pode ser desativada.'],
    ['ja', '荷物が配達されませんでした。繰り返された場合、アカウントが停止されることがあります。'],
    ['und', ''],
  ])('reads nothing that is not stated: %s %j', (place, text) => {
    expect(fieldsOf(place, text)).toEqual({});
  });

  it('reads the subject too', () => {
    expect(fieldsOf('en', '', 'Your block at VUT2').station).toBe('VUT2');
  });

  it('reads full-width digits and no-break spaces', () => {
    expect(fieldsOf('ja', '２０２６年１０月５日のブロック').blockDate).toBe('2026-10-05');
    expect(fieldsOf('fr', 'votre bloc du 5\u00a0octobre\u00a02026').blockDate).toBe('2026-10-05');
  });

  it('counts days from the day it is where the driver is', () => {
    const text = 'You can appeal within 10 days.';
    const message = { from: null, to: [], date: '2026-11-18T02:00:00.000Z', subject: null, text };
    const read = (zone: string) => readFields(message, text, 'en', zone).deadline;
    expect([read('America/Los_Angeles'), read('Europe/London')]).toEqual(['2026-11-27', '2026-11-28']);
  });
});

import { describe, expect, it } from 'vitest';
import { ownRanges, ownText } from '@/utils/core/text/own-text';

const OWN = 'Hello,\n\nAs we wrote, nothing changes.\n\nKiran';

describe('ownText', () => {
  it.each([
    ['Gmail', 'On Tue, Oct 6, 2026 at 3:12 PM Sam Rivers <sam@example.com> wrote:\n\n> It was not my fault.\n> Sam'],
    [
      'Gmail without marks',
      'On Tue, Oct 6, 2026 at 3:12 PM Sam Rivers <sam@example.com> wrote:\n\nIt was not my fault.',
    ],
    ['Gmail, wrapped', 'On Tue, Oct 6, 2026 at 3:12 PM Sam Rivers\n<sam@example.com> wrote:\n\n> It was not my fault.'],
    ['Apple Mail', 'On 6 Oct 2026, at 15:12, Sam Rivers <sam@example.com> wrote:\n\n> It was not my fault.'],
    [
      'Outlook',
      'From: Sam Rivers <sam@example.com>\nSent: Tuesday, October 6, 2026 3:12 PM\nTo: Amazon Flex\nSubject: Re: x\n\nIt was not my fault.',
    ],
    [
      'Outlook with a rule',
      '________________________________\nFrom: Sam Rivers\nSent: Tuesday\nTo: Amazon Flex\n\nIt was not my fault.',
    ],
    ['Outlook, old', '-----Original Message-----\nFrom: Sam\n\nIt was not my fault.'],
    [
      'Spanish Gmail',
      'El mar, 6 oct 2026 a las 15:12, Sam Rivers (<sam@example.com>) escribió:\n\n> No fue culpa mía.',
    ],
    ['bare marks', '> It was not my fault.\n> Sam'],
    ['a signature', '-- \nKiran Support\nexample.com'],
    ['a signature without its space', '--\nKiran Support'],
    ['a signature of any length', `-- \n${'Kiran Support\n'.repeat(20)}`.trim()],
    ['a forwarded message', '---------- Forwarded message ---------\nFrom: Sam\nIt was not my fault.'],
    ['Apple Mail, forwarding', 'Begin forwarded message:\n\nFrom: Sam\nSubject: x\n\nIt was not my fault.'],
    [
      'Yahoo',
      'On Monday, October 5, 2026 at 03:12:00 PM PDT, Sam Rivers <sam@example.com> wrote:\u00a0\n\n It was not my fault.',
    ],
    ['Thunderbird', 'On 10/5/26 15:12, Sam Rivers wrote:\n> It was not my fault.'],
    ['Thunderbird, forwarding', '-------- Forwarded Message --------\nSubject: x\n\nIt was not my fault.'],
    ['Thunderbird without marks', 'On 10/5/26 15:12, Sam Rivers wrote:\nIt was not my fault.'],
    ['Gmail of old', '2026-10-05 15:12 GMT+02:00 Sam Rivers <sam@example.com>:\n\n> It was not my fault.'],
    [
      'Gmail, wrapped early',
      'On Tue, Oct 6,\n2026 at 3:12 PM Sam Rivers <sam@example.com> wrote:\n\n> It was not my fault.',
    ],
    ['programs of the command line', 'Sam Rivers <sam@example.com> wrote:\n> It was not my fault.'],
    ['Exchange', 'Sam Rivers wrote on 05.10.2026 15:12:\n> It was not my fault.'],
    [
      'Proton',
      '------- Original Message -------\nOn Monday, October 5th, 2026 at 15:12, Sam <sam@example.com> wrote:\n\nNo.',
    ],
    ['a help desk', '---- Original message: ----\nIt was not my fault.'],
  ])('drops what is quoted by %s', (_name, quoted) => {
    expect(ownText(`${OWN}\n\n${quoted}`)).toBe(OWN);
    expect(ownText(`${OWN}\n\n${quoted}`.replaceAll('\n', '\r\n')).replaceAll('\r\n', '\n')).toBe(OWN);
  });

  it.each([
    ['es', 'El lun, 5 oct 2026 a las 15:12, Sam Rivers (<sam@example.com>) escribió:'],
    ['es', 'El 5/10/26 a las 15:12, Sam Rivers escribió:'],
    ['de', 'Am Mo., 5. Okt. 2026 um 15:12 Uhr schrieb Sam Rivers <sam@example.com>:'],
    ['de', 'Am 05.10.26 um 15:12 schrieb Sam Rivers:'],
    ['de', 'Am Mo., 5. Okt. 2026 um 15:12 Uhr schrieb <sam@example.com>:'],
    ['en', 'On Tue, Oct 6, 2026 at 3:12 PM sam@example.com <sam@example.com> wrote:'],
    ['fr', 'Le lun. 5 oct. 2026 à 15:12, Sam Rivers <sam@example.com> a écrit :'],
    ['fr', 'Le 05/10/2026 à 15 h 12, Sam Rivers a écrit\u00a0:'],
    ['it', 'Il giorno lun 5 ott 2026 alle ore 15:12 Sam Rivers <sam@example.com> ha scritto:'],
    ['it', 'Il 05/10/2026 15:12, Sam Rivers ha scritto:'],
    ['pt', 'Em seg., 5 de out. de 2026 às 15:12, Sam Rivers <sam@example.com> escreveu:'],
    ['pt', 'Sam Rivers <sam@example.com> escreveu no dia segunda, 5/10/2026 à(s) 15:12:'],
    ['pt', 'Em 05/10/2026 15:12, Sam Rivers escreveu:'],
    ['ja', '2026年10月5日(月) 15:12 Sam Rivers <sam@example.com>:'],
    ['ja', '2026/10/05 15:12、Sam Rivers <sam@example.com>のメール:'],
    ['ja', '2026年10月5日 15時12分、山田さんは書きました：'],
    ['ja', 'On 2026/10/05 15:12, 山田 wrote:'],
    ['a language it does not know', 'Op ma 5 okt 2026 om 15:12 schreef Sam Rivers <sam@example.com>:'],
  ])('knows the introduction of a quotation in %s: %s', (_language, intro) => {
    expect(ownText(`${OWN}\n\n${intro}\n\nIt was not my fault.`)).toBe(OWN);
    expect(ownText(`${OWN}\n\n${intro}\n> It was not my fault.\nBut it was.`)).toBe(`${OWN}\n\nBut it was.`);
  });

  it.each([
    ['en', 'From: Sam\nSent: Monday\nTo: Flex\nSubject: x'],
    ['es', 'De: Sam\nEnviado el: lunes\nPara: Flex\nAsunto: x'],
    ['de', 'Von: Sam\nGesendet: Montag\nAn: Flex\nBetreff: x'],
    ['fr', 'De : Sam\nEnvoyé : lundi\nÀ : Flex\nObjet : x'],
    ['it', 'Da: Sam\nInviato: lunedì\nA: Flex\nOggetto: x'],
    ['pt', 'De: Sam\nEnviado: segunda\nPara: Flex\nAssunto: x'],
    ['ja', '差出人: Sam\n送信日時: 2026年10月5日\n宛先: Flex\n件名: x'],
    ['ja', '差出人：Sam\n宛先：Flex\n件名：x'],
    ['bold type', '*From:* Sam\n*Date:* Monday\n*To:* Flex'],
  ])('knows the header of an answered message in %s: %s', (_language, header) => {
    expect(ownText(`${OWN}\n\n${header}\n\nIt was not my fault.`)).toBe(OWN);
  });

  it.each([
    '-----Mensaje original-----',
    '---------- Mensaje reenviado ---------',
    '----- Mail original -----',
    '-----Message d’origine-----',
    '-------- Message transféré --------',
    '-----Ursprüngliche Nachricht-----',
    '-------- Weitergeleitete Nachricht --------',
    '-----Messaggio originale-----',
    '-------- Messaggio Inoltrato --------',
    '-----Mensagem original-----',
    '---------- Mensagem encaminhada ---------',
    '-----元のメッセージ-----',
    '-------- 転送メッセージ --------',
    'Inicio del mensaje reenviado:',
    'Début du message transféré :',
    'Anfang der weitergeleiteten Nachricht:',
    'Inizio messaggio inoltrato:',
    'Início da mensagem encaminhada:',
    '転送されたメッセージ：',
  ])('knows the divider "%s"', (divider) => {
    expect(ownText(`${OWN}\n\n${divider}\n\nIt was not my fault.`)).toBe(OWN);
  });

  it.each([
    'Sent from my iPhone',
    'Sent from Yahoo Mail on Android',
    'Get Outlook for iOS<https://example.com/>',
    'Enviado desde mi iPhone',
    'Obtener Outlook para Android',
    'Envoyé de mon iPhone',
    'Envoyé à partir de Outlook pour Android',
    'Télécharger Outlook pour iOS',
    'Von meinem iPhone gesendet',
    'Gesendet von Outlook für Android',
    'Outlook für iOS beziehen',
    'Inviato da iPhone',
    'Scarica Outlook per iOS',
    'Enviado do meu iPhone',
    'Obter o Outlook para iOS',
    'iPhoneから送信',
    'Outlook for iOS を入手',
  ])('drops the line "%s" and nothing else', (line) => {
    expect(ownText(`${OWN}\n\n${line}\n> Why?\nAs I said.`)).toBe(`${OWN}\n\nAs I said.`);
  });

  it('keeps what is written below a quotation that a signature stands above', () => {
    expect(ownText('One.\n-- \nSam\n> Why?\nTwo.')).toBe('One.\nTwo.');
  });

  it('gives nothing of a message that is only passed on', () => {
    const forwarded = '---------- Forwarded message ---------\nFrom: Amazon Flex\n\nYour account has been deactivated.';
    expect(ownText(forwarded)).toBe('');
  });

  it('keeps answers written between and below the quoted lines', () => {
    const text =
      'On Tue, Oct 6, 2026 at 3:12 PM Sam <sam@example.com> wrote:\n> Why?\nBecause the store said so.\n> When?\nYesterday.';
    expect(ownText(text)).toBe('Because the store said so.\nYesterday.');
  });

  it.each([
    ['a sentence that only sounds like an introduction', 'On October 5 you left an order behind.\nThis counts.'],
    ['a line that ends with "wrote:" and names no date', 'On the form you wrote:\nmy own words'],
    [
      'what a notice says somebody wrote',
      'On October 5, 2026 at 3:12 PM the customer wrote:\n"It never came."\nThis counts.',
    ],
    ['what a notice says in German', 'Am 5. Oktober 2026 um 15:12 schrieb uns der Kunde:\nNichts ist angekommen.'],
    [
      'an address and a time in a sentence',
      'Before 15:30 on 5/10 write to us (flex@example.com), with the number of the order and photos of all the parcels, or call:\n555',
    ],
    [
      'an address before a date in a sentence',
      'Write to us (flex@example.com) by 15:00 on 5/10/2026 and send:\nthe photos',
    ],
    [
      'an address behind a date in a sentence',
      'Before 15:00 on 5/10/2026 write to us <flex@example.com>:\nwith photos',
    ],
    ['a line that only begins like one of a phone', 'Sent from the station on Monday:\n3 parcels'],
    ['words between dashes', '--- please note ---\nmore'],
    ['a list that begins with dashes', '-- one\n-- two'],
    ['a rule and no header', '____________________\nFrom: here on'],
    ['rules without end', `${'____________________\n'.repeat(20_000)}end`],
    ['a From: line without its header block', 'From: the warehouse\nTake exit 4.'],
    ['a dash line above more than a signature', `Part one\n--\n${'more text\n'.repeat(12)}`.trim()],
  ])('keeps %s', (_name, text) => {
    expect(ownText(text)).toBe(text);
  });

  it('gives ranges that point at the kept lines of the whole text', () => {
    const text = 'mine\n> theirs\nmine too';
    expect(ownRanges(text).map(([from, to]) => text.slice(from, to))).toEqual(['mine\n', 'mine too']);
  });

  it('is empty when everything is quoted', () => {
    expect(ownText('> all\n> of it')).toBe('');
  });
});

import { type FieldWords, list } from './field-words';

export const IT: FieldWords = {
  months: list(
    'gennaio, febbraio, marzo, aprile, maggio, giugno, luglio, agosto, settembre, ottobre, novembre, dicembre',
  ),
  shortMonths: list('gen, feb, mar, apr, mag, giu, lug, ago, set sett, ott, nov, dic'),
  numbers:
    'due tre quattro cinque sei sette otto nove dieci undici dodici tredici quattordici quindici sedici diciassette diciotto diciannove venti',
  moreNumbers: { trenta: 30, quaranta: 40, cinquanta: 50 },
  ordinals:
    'prima primo seconda secondo terza terzo quarta quarto quinta quinto sesta sesto settima settimo ottava nona decima',

  weekdays: list('lunedì, martedì, mercoledì, giovedì, venerdì, sabato, domenica'),
  fillers: list('il, le ore, giorno, la data del'),

  due: list(`
    entro, entro il, entro l', entro e non oltre, entro e non oltre il, non oltre il, al più tardi il, prima
    del, prima dell', termine, scadenza, la scadenza è il
  `),
  ends: list("fino al, fino all', scade, termina, scade il, scade l', termina il, valida fino al, valido fino al"),
  asks: list(`
    appell*, ricorso, ricorrere, contest*, rispond*, risposta, invi*, mand*, caric*, conferm*, complet*,
    aggiorn*, rinnov*, present*, restitu*, riport*, verific*, firm*, termine, scadenza, deve, devi, hai, ha,
    può, puoi, per favore, si prega, ti preghiamo, la preghiamo, patente, assicurazione, document*, certificato,
    accesso anticipato, consegn*, fornire, inserire, aggiung*
  `),
  ours: list(`
    ti risponderemo, le risponderemo, risponderemo, esamineremo, riceverai, riceverà, pagamento, accredito,
    guadagni, rimborso, promozione, sospeso fino, sospesa fino, ti contatteremo
  `),
  within: list(`
    entro, entro i, entro i prossimi, entro un massimo di, nei prossimi, hai, ha, dispone di, disponi di,
    termine di, nel termine di, entro e non oltre
  `),
  days: list('giorno, giorni'),
  weeks: list('settimana, settimane'),
  hours: list('ora, ore'),
  calendar: list('solari, prossimi, consecutivi, naturali'),
  working: list('lavorativi, feriali'),
  from: list('da, dal, dalla, di, dopo, prima di, successivi, dalle'),
  thisMail: list(`
    email, mail, messaggio, avviso, comunicazione, notifica, lettera, ricezione, ricev*, oggi, presente
  `),

  packages: list('pacco, pacchi, pacchetto, pacchetti, spedizioni, colli'),
  roughly: list('fino a, più di, almeno, meno di, circa, ogni, per, oltre, al massimo, quasi'),
  among: list('di, dei, dei tuoi, dei suoi, di questi, delle, dei vostri'),

  times: list(`
    volta, volte, occasione, occasioni, segnalazione, segnalazioni, violazione, violazioni, avviso, avvisi,
    avvertimento, avvertimenti, episodio, episodi, reclamo, reclami, infrazione, infrazioni
  `),

  standing: list('stato, standing, valutazione, livello, posizione, classificazione, punteggio'),
  standings: list(`
    fantastico, fantastica, eccellente, ottimo, ottima, molto buono, buono, buona, discreto, discreta,
    sufficiente, a rischio, fantastic, great, good, fair, at risk
  `),
  is: list(`resta, è ancora, rimane, 
    è, ora, adesso, a, attualmente, è ora, rimane, è passato a, è sceso a, è diventato, è salito a
  `),
  fromTo: [
    ['da', 'a'],
    ['da', 'ad'],
  ],
  supposing: list('se, quando, qualora, nel caso, una volta'),

  block: list(`
    blocco*, blocchi, giro, percorso*, itinerario, turno*, conseg*, pacc*, ordin*, client*, stazione, ritard*,
    arriv*, incidente, annull*, ritir*, veicolo, guida, scansion*, restitu*, offerta, programmat*, present*,
    check-in, data, episodio, rifiutat*
  `),
  notBlock: list(`disattivazione del, sospensione del, termina il, 
    a partire dal, dal, con effetto dal, in vigore dal, e-mail del, email del, messaggio del, avviso del,
    lettera del, inviato il, inviata il, scritto il, ricevuto il, disattivato il, sospeso il, chiuso il,
    pagamento del, accreditato il, aggiornato il, aggiornati il, settimana del, tra il, scaduta il, scaduto il,
    dopo il, ricorso del, avvertimento del
  `),
  notAbout: list(`
    account*, disattiv*, sospe*, paga*, accredit*, guadagni, termini, condizioni, politica, contratto, aggiorn*, email, messaggio, ricorso, sondaggio, patente, assicurazione, scad*
  `),
  told: list('avvertito, avvertita, scritto'),
  partner: list('partner di consegna, corriere'),
  start: list('blocco*, inizi*, comincia*, turno*, fascia, programmat*, offerta'),
  notStart: list(`
    arrivato alle, arrivata alle, check-in, registrato, entro le, fino alle, prima delle, lunedì, consegnato
    alle, annullato alle, solo alle
  `),
  station: list('stazione, magazzino, deposito, centro, sede, stazione di consegna, hub'),

  closings: list(`
    cordiali saluti, distinti saluti, saluti, un saluto, un cordiale saluto, cordialmente, grazie, grazie per la
    comprensione, grazie mille, buona giornata, in fede
  `),
  nobody: list(`
    il, la, team, squadra, supporto, assistenza, servizio, clienti, ufficio, ricorsi, italia, ciao, grazie,
    gentile, saluti
  `),
  myName: list('mi chiamo, il mio nome è'),
  iAm: list('sono, qui è'),
};

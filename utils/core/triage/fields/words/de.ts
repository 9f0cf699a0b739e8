import { type FieldWords, list } from './field-words';

export const DE: FieldWords = {
  months: list(
    'januar jänner, februar, märz maerz, april, mai, juni, juli, august, september, oktober, november, dezember',
  ),
  shortMonths: list('jan, feb, mär mrz, apr, mai, jun, jul, aug, sep sept, okt, nov, dez'),
  numbers:
    'zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn zwanzig',
  moreNumbers: { dreißig: 30, vierzig: 40, fünfzig: 50 },
  ordinals:
    'erste erster ersten erstes zweite zweiter zweiten zweites dritte dritter dritten drittes vierte vierter vierten viertes fünfte fünfter fünften sechste sechsten siebte siebten achte achten neunte zehnte',

  weekdays: list(
    'montag, dienstag, mittwoch, donnerstag, freitag, samstag, sonnabend, sonntag, mo, di, mi, do, fr, sa, so',
  ),
  fillers: list('den, am, um, uhr, mitternacht, einschließlich, ende'),

  due: list(`
    bis, bis zum, bis spätestens, bis spätestens zum, spätestens, spätestens am, spätestens bis, spätestens bis
    zum, vor dem, frist, frist ist der, frist endet am
  `),
  ends: list(`
    läuft am, läuft, endet, verfällt, endet am, gültig bis, gültig bis zum, noch bis, noch bis zum, verfällt am, läuft bis
  `),
  asks: list(`
    einspruch, widerspruch, widersprechen, antwort*, send*, schick*, hochlad*, hochzuladen, lade, laden,
    bestätig*, einreich*, reich*, aktualisier*, erneuer*, zurückbring*, zurückgeb*, bring*, melde*, stellung*,
    frist, spätestens, müssen, musst, bitte, führerschein, versicherung*, dokument*, unterlagen, überprüfung,
    gültig, haben, hast, können, kannst, hinterleg*, nachweis*, absolvier*, vorabzugang, früher*, abgeben,
    unterschreib*, abschließ*
  `),
  ours: list(`
    wir antworten, wir melden uns, wir werden, wir prüfen, du erhältst, sie erhalten, auszahlung, zahlung,
    überweisung, verdienst, erstattung, aktion, gesperrt bis, pausiert bis
  `),
  within: list(`
    innerhalb, innerhalb von, innerhalb der nächsten, binnen, in den nächsten, in den kommenden, haben, hast,
    frist von, sie haben, du hast, spätestens in
  `),
  days: list('tag, tage, tagen'),
  weeks: list('woche, wochen'),
  hours: list('stunde, stunden'),
  calendar: list('kalendertage, kalendertagen, nächsten, kommenden, vollen'),
  working: list('werktage, werktagen, arbeitstage, arbeitstagen'),
  from: list('nach, ab, vor, seit, von'),
  thisMail: list(`
    mail, email, nachricht, schreiben*, mitteilung, hinweis*, erhalt, zugang, eingang, heute, benachrichtigung
  `),

  packages: list('paket, pakete, paketen, päckchen, sendung, sendungen'),
  roughly: list(`
    bis zu, mehr als, mindestens, weniger als, über, unter, rund, etwa, ca, jedes, pro, höchstens, fast
  `),
  among: list('von, der, ihrer, deiner, von ihren, von deinen, dieser, von den'),

  times: list(`
    mal, male, malen, verstoß, verstöße, verstößen, verstoss, meldung, meldungen, vorfall, vorfälle, vorfällen,
    beschwerde, beschwerden, verwarnung, verwarnungen, abmahnung
  `),

  standing: list('status, standing, einstufung, bewertung, stufe, rang'),
  standings: list(`
    fantastisch, großartig, hervorragend, ausgezeichnet, sehr gut, gut, befriedigend, ausreichend, mittelmäßig,
    fair, gefährdet, in gefahr, kritisch, fantastic, great, good, at risk
  `),
  is: list(`
    ist, jetzt, nun, auf, aktuell, derzeit, lautet, bleibt, ist jetzt, ist nun, ist aktuell, ist derzeit
  `),
  fromTo: [
    ['von', 'auf'],
    ['von', 'zu'],
  ],
  supposing: list('wenn, falls, sobald, sollte, sollten, bei'),

  block: list(`
    block*, blöcke*, tour*, route*, schicht*, zustell*, liefer*, ausliefer*, geliefert, zugestellt, paket*,
    sendung*, bestellung*, kund*, station*, verspät*, ankunft, eingecheckt, erschien*, vorfall, abgesagt,
    storniert, fahrt, gefahren, fahrzeug, gescannt, zurück*, angebot, geplant, eingeplant, geweigert, datum,
    abgeholt
  `),
  notBlock: list(`deaktivierung vom, deaktivierung am, sperrung vom, endet am, 
    ab dem, seit, seit dem, mit wirkung vom, mit wirkung zum, in kraft am, e-mail vom, nachricht vom, schreiben
    vom, hinweis vom, gesendet am, geschrieben am, erhalten am, deaktiviert am, gesperrt am, geschlossen am,
    gekündigt am, zahlung vom, überwiesen am, aktualisiert am, woche vom, zwischen dem, abgelaufen am, nach dem,
    widerspruch vom, verwarnung vom, am tag nach dem
  `),
  notAbout: list(`
    konto*, deaktivier*, gesperrt, kündig*, zahl*, überweis*, verdienst, bedingungen, richtlinie*, vertrag, aktualisier*, nachricht*, e-mail*, widerspruch, einspruch, umfrage, führerschein, versicherung, ablauf*, gültig
  `),
  told: list('verwarnt, geschrieben, hingewiesen'),
  partner: list('lieferpartner, zusteller'),
  start: list('block*, beginn*, begann, start*, schicht*, angebot*, eingeplant, tour'),
  notStart: list(`
    eingecheckt, check-in, angekommen, erst um, bis, vor, spätestens um, montag, zugestellt um, abgesagt um,
    erreichbar
  `),
  station: list('station, lager, verteilzentrum, standort, depot, zustellstation, lieferstation'),

  closings: list(`
    mit freundlichen grüßen, mit freundlichen grüssen, freundliche grüße, viele grüße, beste grüße, liebe grüße,
    herzliche grüße, schöne grüße, grüße, mit besten grüßen, mfg, vg, danke, vielen dank, danke für dein
    verständnis, danke für ihr verständnis, vielen dank für ihr verständnis, hochachtungsvoll
  `),
  nobody: list(`
    ihr, dein, das, team, support, kundenservice, kundenbetreuung, kundendienst, abteilung, der, die,
    deutschland, hallo, danke, widerspruchsstelle
  `),
  myName: list('mein name ist, ich heiße'),
  iAm: list('ich bin, hier ist, hier schreibt'),
};

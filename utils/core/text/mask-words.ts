/**
 * Words that open and close a letter, and words of the calendar and the clock, in the languages Flex mail is
 * written in: English, Spanish, French, German, Italian, Portuguese, Japanese. All in the form of `normalWord`.
 */

function list(words: string): readonly string[] {
  return words.split('|');
}

function set(words: string): ReadonlySet<string> {
  return new Set(words.split(' '));
}

/** What a letter opens with; longer ones before the shorter ones they begin with. */
export const GREETINGS = list(
  'good morning|good afternoon|good evening|good day|greetings|hello there|hi there|hello|hi|hey|dear|' +
    'buenos días|buenas tardes|buenas noches|buen día|hola|estimado/a|estimada/o|estimado|estimada|apreciado|apreciada|' +
    'bonjour|bonsoir|salut|cher|chère|madame, monsieur|madame|monsieur|' +
    'sehr geehrte|sehr geehrter|guten tag|guten morgen|guten abend|hallo|liebe|lieber|moin|' +
    'buongiorno|buonasera|salve|ciao|gentile|egregio|egregia|caro|cara|' +
    'bom dia|boa tarde|boa noite|olá|ola|prezado|prezada|prezado(a)|oi|' +
    'こんにちは|こんばんは|おはようございます|お世話になっております|いつもお世話になっております|拝啓',
);

/** What a letter closes with, from the beginning of its line. */
export const CLOSINGS = list(
  'best regards|kind regards|warm regards|with regards|many regards|regards|best wishes|all the best|best|sincerely|' +
    'yours sincerely|yours faithfully|yours truly|yours|respectfully|thank you|many thanks|thanks|cheers|with thanks|' +
    'un cordial saludo|un saludo|saludos cordiales|cordiales saludos|saludos|atentamente|cordialmente|muchas gracias|gracias|' +
    'bien cordialement|cordialement|bien à vous|sincères salutations|meilleures salutations|salutations|merci beaucoup|merci|' +
    'mit freundlichen grüßen|mit freundlichem gruß|freundliche grüße|viele grüße|beste grüße|liebe grüße|schöne grüße|grüße|' +
    'mit freundlichen gruessen|vielen dank|danke|mfg|hochachtungsvoll|' +
    'cordiali saluti|distinti saluti|un cordiale saluto|un saluto|saluti|cordialità|grazie mille|grazie|in fede|' +
    'atenciosamente|com os melhores cumprimentos|melhores cumprimentos|cumprimentos|um abraço|abraços|muito obrigado|' +
    'muito obrigada|obrigado|obrigada|cordiais saudações|saudações|' +
    '敬具|以上|よろしくお願い|宜しくお願い|何卒よろしく|どうぞよろしく|今後とも',
);

/** How a Japanese letter marks the one it is written to. */
export const ADDRESS_ENDINGS = list('様|さま|さん|殿|各位');

/** Months, also as abbreviations. Some are everyday words too: they count only beside a number. */
export const MONTHS = set(
  'january february march april may june july august september october november december ' +
    'jan feb mar apr jun jul aug sep sept oct nov dec ' +
    'enero febrero marzo abril mayo junio julio agosto septiembre setiembre octubre noviembre diciembre ene abr ago dic ' +
    'janvier février mars avril mai juin juillet août septembre octobre novembre décembre janv févr avr juil déc ' +
    'januar jänner februar märz juni juli oktober dezember okt dez mrz ' +
    'gennaio febbraio aprile maggio giugno luglio settembre ottobre dicembre gen mag giu lug set ott ' +
    'janeiro fevereiro março maio junho julho setembro outubro novembro dezembro fev out',
);

/** Days of the week that are nothing else. */
export const WEEKDAYS = set(
  'monday tuesday wednesday thursday friday saturday sunday ' +
    'lunes martes miércoles jueves viernes sábado domingo ' +
    'lundi mardi mercredi jeudi vendredi samedi dimanche ' +
    'montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag ' +
    'lunedì martedì mercoledì giovedì venerdì sabato domenica ' +
    'segunda-feira terça-feira quarta-feira quinta-feira sexta-feira',
);

/** Days and parts of a date that count only beside a number: "mon" is also French for "my". */
export const DATE_WORDS = set(
  'mon tue tues wed thu thur thurs fri sat sun st nd rd th lun mié jue vie sáb dom mer jeu ven sam dim ' +
    'mo di mi do fr sa so gio seg ter qua qui sex feira 年 月 火 水 木 金 土 日 曜',
);

/** Words of the clock that count only beside a number. */
export const CLOCK_WORDS = set('am pm m uhr h hrs hr heures horas ore 時 分 午 前 後');

/** Names and short forms of money that stand beside an amount. */
export const MONEY_WORDS = set(
  'usd eur gbp cad aud inr brl mxn jpy rs dollar dollars dólares euro euros pound pounds yen reais rupees 円',
);

/** What may stand inside one date: "5 de octubre de 2026". */
export const DATE_LINKS = set('of de del do the le den');

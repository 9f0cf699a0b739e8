import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fillLetter, HOLE } from '../../utils/core/reply/fill';
import { blanksOf, conditionsOf, parseLetter } from '../../utils/core/reply/parse-letter';
import { WORD_LIMITS } from '../../utils/core/reply/template-kind';
import { LETTERS, type NamedLetter } from '../structure/all-letters';
import { expectNone } from '../structure/expect-none';

/**
 * What a letter claims in its own words, and what the case must have for it: one of these facts, filled or required, or
 * evidence that goes with it. In both languages.
 */
const CLAIMS: readonly (readonly [claim: RegExp, facts: readonly string[]])[] = [
  [/\battached\b|new with this message|\badjunto\b|nuevo con este mensaje/i, ['attached']],
  [/I told support|avisé a soporte|support case|caso de soporte/i, ['supportContact']],
  [/I was at the station|estuve en la estación/i, ['arrivalTime']],
  [/left my itinerary|salió de mi itinerario/i, ['leftItinerary']],
  [/I left the station|salí de la estación/i, ['departureTime']],
  [/I left it here|lo dejé aquí/i, ['deliveryPlace']],
  [/I brought|\bdevolví\b/i, ['returnTime']],
  [/gave (?:the block|it) back at|given back at|cancelé el bloque|^cancelado/im, ['forfeitTime']],
  [/my work so far|mi trabajo hasta ahora/i, ['workRecord']],
  [/photos? at the door|fotos? en la puerta/i, ['#delivery-photo']],
  [/return scan:|escaneo de devolución:/i, ['#return-scan']],
  [/(?:my|mi) (?:standing page|página de standing)/i, ['#standing-screens']],
  [/my notes|mis notas/i, ['#own-notes']],
  [/my photos|mis fotos/i, ['passedPhotos']],
  [/you have not spoken|no han hablado|what I sent you:|lo que les envié:/i, ['passedEvidence']],
  [/your answer does not mention|su respuesta no menciona/i, ['passed']],
  [/it says: "|dice: «/i, ['cannedSentence']],
  [/final warning|advertencia final/i, ['finalWarning']],
  [/last answer|última respuesta/i, ['answerDate']],
  [/can confirm it:|pueden confirmar:/i, ['witness']],
  [
    /I challenged it|I wrote to Amazon first|my complaint to amazon:|lo impugné|escribí a Amazon:|mi queja a amazon:/i,
    ['complaintSent'],
  ],
  [/my request[^.\n]*:|mi solicitud[^.\n]*:/i, ['requestSent']],
  [/I asked amazon|pedí a amazon/i, ['requestSent']],
  [/I asked support|pregunté a soporte/i, ['supportContact']],
  [/not had a full answer|no he recibido una respuesta completa/i, ['stillMissing']],
  [/I could not get in|no pude entrar/i, ['accessLost']],
  [/what it cost me|what I lost|lo que me costó|lo que perdí/i, ['lostPay']],
  [/\bE\d/, ['passedEvidence', 'attached', '#']],
];

/** Laws and places, and where the driver must be for a letter to name them. */
const LAWS: readonly (readonly [law: RegExp, place: string])[] = [
  [/Seattle|SMC 8\.40/, 'us-wa-seattle'],
  [/Colorado|8-4-126/, 'us-co'],
  [/UK GDPR|22A|Information Commissioner/, 'gb'],
  [/(?<!UK )\bGDPR|RGPD|2024\/2831/, 'eu'],
  [/Ontario/, 'ca-on'],
  [/Digital Labour Platform|F89/, 'au'],
  [/California|CCPA/, 'us-ca'],
  [/Fair Credit|FCRA|Federal Trade/, 'us'],
];
/** A law's own time limit. */
const LIMIT = /\b(?:a|one|un) (?:month|mes)\b|\b\d+ (?:days|días|hours|horas)\b|\b(?:two weeks|dos semanas)\b/;

/** What she did, has, or sends along, as English says it. */
const TOLD =
  /\bI (?!need\b)(?:\w+ed|was|were|had|told|took|sent|gave|brought|left|got|made|saw|said|wrote|did|found|kept|drove|lost|went|spoke|attach|enclose|have (?:\w+ )?(?:\w+ed|had|been|sent|told|done))\b|\b(?:attached|enclosed)\b|\bmy (?:\w+ )?(?:photos?|screenshots?|videos?|notes|receipts?|proof)\b/i;
/** What the notice says of her, what is asked, and what is to be looked at claim nothing. */
const NOT_TOLD = /^(?:Whether|The|My|A) |\b(?:says that|is about|compares?|I ask)\b|\?$/;

const entries = LETTERS.map((entry) => [entry.name, entry] as const);

describe('a letter of a case that has only some of the facts', () => {
  it.each(entries)('%s claims none that the case lacks', (_name, entry) => {
    const { template, letter } = entry;
    fc.assert(
      fc.property(fc.subarray(idsOf(entry)), (has) => {
        const values = Object.fromEntries(has.map((id) => [id, valueOf(id)]));
        const { text, missing } = fillLetter(letter, values, template.required, WORD_LIMITS[template.kind]);
        const backed = new Set([...has, ...template.required]);
        for (const [claim, facts] of CLAIMS)
          if (claim.test(text))
            expect([String(claim), facts.some((fact) => isBacked(fact, backed))]).toEqual([String(claim), true]);
        for (const [law, place] of LAWS)
          if (law.test(text)) expect([String(law), isThere(entry, place, backed)]).toEqual([String(law), true]);
        if (missing.length === 0) expect(text).not.toContain(HOLE);
        expect(missing).toEqual(template.required.filter((id) => !has.includes(id)));
      }),
      // Nothing known at all, and everything.
      { numRuns: 25, examples: [[[]], [idsOf(entry)]] },
    );
  });

  it.each(entries)('%s prints what the case has, and only that', (_name, { template, letter, ...rest }) => {
    const ids = idsOf({ template, letter, ...rest });
    fc.assert(
      fc.property(fc.subarray(ids), (has) => {
        const values = Object.fromEntries(has.map((id) => [id, valueOf(id)]));
        const { text } = fillLetter(letter, values, template.required);
        const printed = ids.filter((id) => text.includes(valueOf(id)));
        expect(printed.filter((id) => !has.includes(id))).toEqual([]);
        const must = has.filter((id) => template.required.includes(id));
        expect(must.filter((id) => !printed.includes(id))).toEqual([]);
      }),
      { numRuns: 10 },
    );
  });

  it('tells what she did only in a piece of its own, or beside what it can not be sent without', () => {
    const told = LETTERS.filter(({ language }) => language === 'en').flatMap((entry) =>
      alwaysIn(entry)
        .filter((sentence) => TOLD.test(sentence) && !NOT_TOLD.test(sentence))
        .filter((sentence) => !isKnown(sentence, entry.template.required))
        .map((sentence) => `${entry.name}: “${sentence}” stands in every letter; put it into a piece, as [id>…]`),
    );
    expectNone(told);
  });

  it('would be found out if it told more', () => {
    const [, planted] = entries.find(([name]) => name.includes('late-arrival/en')) ?? entries[0] ?? [];
    const letter = `${planted?.letter ?? ''}\nI took three photos.\nPlease find the screenshots attached.`;
    const always = planted === undefined ? [] : alwaysIn({ ...planted, letter });
    expect(always.filter((sentence) => TOLD.test(sentence) && !NOT_TOLD.test(sentence))).toEqual([
      'I took three photos.',
      'Please find the screenshots attached.',
    ]);
  });

  it('names a time limit of a law only in letters for a place', () => {
    const named = LETTERS.filter(({ letter }) => LIMIT.test(letter));
    expect(named.length).toBeGreaterThan(8);
    expect(named.filter(({ template }) => template.places === undefined).map(({ name }) => name)).toEqual([]);
  });

  it('knows every claim: each is made by some letter', () => {
    const all = LETTERS.map(({ letter }) => letter.replaceAll(/\{[^}]*\}/g, 'E1')).join('\n');
    expect(CLAIMS.filter(([claim]) => !claim.test(all)).map(([claim]) => String(claim))).toEqual([]);
    expect(LAWS.filter(([law]) => !law.test(all)).map(([law]) => String(law))).toEqual([]);
  });
});

/** The sentences that stand whatever the case has. */
function alwaysIn({ letter }: NamedLetter): readonly string[] {
  return parseLetter(letter).lines.flatMap((parts) =>
    parts
      .map((part) => (part.kind === 'text' ? part.text : part.kind === 'blank' ? HOLE : ''))
      .join('')
      .replace(/^#\. /, '')
      .split(/(?<=[.?!:])\s+/)
      .filter((sentence) => sentence !== ''),
  );
}

function isKnown(sentence: string, required: readonly string[]): boolean {
  return CLAIMS.some(([claim, facts]) => claim.test(sentence) && facts.some((fact) => required.includes(fact)));
}

function idsOf({ template, letter }: NamedLetter): string[] {
  return [...new Set([...blanksOf(letter), ...conditionsOf(letter), ...template.required])];
}

/** A value that stands nowhere in a letter's own words. */
function valueOf(id: string): string {
  return id.startsWith('#') ? `E9-${id.slice(1)}` : `‹${id}›`;
}

function isBacked(fact: string, has: ReadonlySet<string>): boolean {
  return fact === '#' ? [...has].some((id) => id.startsWith('#')) : has.has(fact);
}

function isThere({ template }: NamedLetter, place: string, has: ReadonlySet<string>): boolean {
  const eu = place === 'eu' && template.places?.includes('de');
  return has.has(`@${place}`) || eu === true || template.places?.includes(place) === true;
}

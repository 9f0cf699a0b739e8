/**
 * An index of words for one device's record: in memory only, made from the rows and gone with the page. Lists of numbers
 * instead of objects: MiniSearch takes several times as long to build and to answer for words that stand in most letters
 * (docs/performance.md), and a record is made of such letters.
 */
import { slips } from './distance';
import { queryTerms, termsOf, type Term } from './tokens';

/** What is found, as the index needs it. */
export interface SearchDocument<Kind extends string> {
  /** Unique; a document that is put again replaces the one before. */
  readonly id: string;
  readonly kind: Kind;
  /** Milliseconds since the epoch: of two that fit alike the newer one comes first. */
  readonly at: number;
  /** Words in it count more. */
  readonly title: string;
  readonly text: string;
}

export interface Found {
  readonly id: string;
  /** The terms of the document that fit, as they stand in it. */
  readonly terms: ReadonlySet<string>;
}

export interface Findings<Kind extends string> {
  /** The best first, at most as many as were asked for. */
  readonly found: readonly Found[];
  /** How many fit, of each kind, whatever kind was asked for. */
  readonly counts: ReadonlyMap<Kind, number>;
  /** Words that are only alike were let count, since few documents hold those that were asked for. */
  readonly alike: boolean;
}

interface Query<Kind extends string> {
  readonly words: string;
  /** Null for all kinds. */
  readonly kind: Kind | null;
  readonly limit: number;
}

/** A term of the dictionary that a term of the query leads to. */
interface Match {
  readonly term: string;
  /** How much a place where it stands counts, up to 1. */
  readonly factor: number;
}

/** Terms of a query that are looked at. */
const MOST_TERMS = 12;
/** With fewer exact finds than this, words that are alike count too. */
const FEW = 20;
/** A place in a list says which document, from this bit on, how often the term stands there (at most 7), and whether in the title. */
const PLACE = 4;
const MOST_TIMES = 7;
const IN_TITLE = 8;
const TITLE_COUNTS = 2.5;
/** BM25's two constants, at their usual values (Robertson, Zaragoza, The Probabilistic Relevance Framework, 2009). */
const SATURATION = 1.2;
const LENGTH_COUNTS = 0.75;
const PREFIX_COUNTS = 0.7;
const ALIKE_COUNTS = 0.4;
const HAS_DIGIT = /\d/u;

export class SearchIndex<Kind extends string> {
  /** By term: its places, see {@link PLACE}. */
  readonly #places = new Map<string, number[]>();
  readonly #ids: string[] = [];
  readonly #kinds: Kind[] = [];
  readonly #times: number[] = [];
  /** In terms; 0 for a document that is gone. */
  readonly #lengths: number[] = [];
  readonly #numbers = new Map<string, number>();
  #length = 0;

  /** How many documents there are. */
  get size(): number {
    return this.#numbers.size;
  }

  /** How many documents that went or were replaced still take up room. */
  get gone(): number {
    return this.#ids.length - this.#numbers.size;
  }

  /** Puts a document in, in place of the one of the same id. */
  put({ id, kind, at, title, text }: SearchDocument<Kind>): void {
    this.remove(id);
    const number = this.#ids.length;
    const length = this.#list(number, termsOf(title), IN_TITLE) + this.#list(number, termsOf(text), 0) + 1;
    this.#ids.push(id);
    this.#kinds.push(kind);
    this.#times.push(at);
    this.#lengths.push(length);
    this.#numbers.set(id, number);
    this.#length += length;
  }

  /** Takes a document out. Its places stay listed, and count for nothing. */
  remove(id: string): void {
    const number = this.#numbers.get(id);
    if (number === undefined) return;
    this.#numbers.delete(id);
    this.#length -= this.#lengths[number] ?? 0;
    this.#lengths[number] = 0;
  }

  #list(number: number, terms: readonly Term[], title: number): number {
    const first = (number << PLACE) + title + 1;
    for (const { text } of terms) {
      const places = this.#places.get(text);
      if (places === undefined) {
        this.#places.set(text, [first]);
        continue;
      }
      const end = places.length - 1;
      const last = places[end] ?? 0;
      if (last >>> PLACE !== number) places.push(first);
      else if ((last & MOST_TIMES) < MOST_TIMES) places[end] = last + 1;
    }
    return terms.length;
  }

  /** The documents that hold every word of the query, or words that begin so. No words: nothing. */
  search({ words, kind, limit }: Query<Kind>): Findings<Kind> {
    const terms = queryTerms(words).slice(0, MOST_TERMS);
    const exact = this.#hits(terms, false);
    const alike = exact.scores.size < FEW && terms.some((term) => mostSlips(term) > 0);
    const wider = alike ? this.#hits(terms, true) : exact;
    const { scores, matches } = wider;
    const counts = new Map<Kind, number>();
    for (const number of scores.keys()) {
      const of = this.#kinds[number];
      if (of !== undefined) counts.set(of, (counts.get(of) ?? 0) + 1);
    }
    const best = [...scores]
      .filter(([number]) => kind === null || this.#kinds[number] === kind)
      .sort(([one, first], [other, second]) => second - first || (this.#times[other] ?? 0) - (this.#times[one] ?? 0))
      .slice(0, limit);
    const isIn = this.#membership(matches, new Set(best.map(([number]) => number)));
    return {
      found: best.map(([number]) => ({ id: this.#ids[number] ?? '', terms: isIn.get(number) ?? new Set() })),
      counts,
      alike: scores.size > exact.scores.size,
    };
  }

  /** Which of the matched terms each of a few documents holds. */
  #membership(matches: readonly (readonly Match[])[], numbers: ReadonlySet<number>): Map<number, Set<string>> {
    const held = new Map<number, Set<string>>([...numbers].map((number) => [number, new Set()]));
    for (const { term } of matches.flat())
      for (const place of this.#places.get(term) ?? []) held.get(place >>> PLACE)?.add(term);
    return held;
  }

  /** Scores of the documents in which every term of the query matches. */
  #hits(
    terms: readonly Term[],
    alike: boolean,
  ): { scores: Map<number, number>; matches: readonly (readonly Match[])[] } {
    const matches = terms.map((term, index) => this.#matches(term, index === terms.length - 1, alike));
    let scores = new Map<number, number>();
    for (const [index, ofTerm] of matches.entries()) {
      const best = this.#weights(ofTerm, index === 0 ? null : scores);
      const rarity = Math.log(1 + (this.size - best.size + 0.5) / (best.size + 0.5));
      const next = new Map<number, number>();
      for (const [number, weight] of best) next.set(number, (scores.get(number) ?? 0) + weight * rarity);
      scores = next;
    }
    return { scores, matches };
  }

  /** How well each document fits one term of the query; only those in `among`, unless it is null. */
  #weights(matches: readonly Match[], among: ReadonlyMap<number, number> | null): Map<number, number> {
    const mean = this.#length / Math.max(1, this.size);
    const best = new Map<number, number>();
    for (const { term, factor } of matches) {
      for (const place of this.#places.get(term) ?? []) {
        const number = place >>> PLACE;
        const length = this.#lengths[number] ?? 0;
        if (length === 0 || (among !== null && !among.has(number))) continue;
        const times = place & MOST_TIMES;
        const damped = SATURATION * (1 - LENGTH_COUNTS + (LENGTH_COUNTS * length) / mean);
        const weight = (factor * ((place & IN_TITLE) === 0 ? 1 : TITLE_COUNTS) * times) / (times + damped);
        if (weight > (best.get(number) ?? 0)) best.set(number, weight);
      }
    }
    return best;
  }

  /** The terms of the dictionary that a term of the query leads to: itself, those that begin so, those that are alike. */
  #matches(term: Term, isLast: boolean, alike: boolean): readonly Match[] {
    const wanted = term.text;
    const most = alike ? mostSlips(term) : 0;
    const matches: Match[] = [];
    // All terms are looked through: 40,000 take less than drawing the result, and nothing has to be kept sorted.
    for (const other of this.#places.keys()) {
      if (other === wanted) matches.push({ term: other, factor: 1 });
      else if (other.startsWith(wanted))
        matches.push({ term: other, factor: (PREFIX_COUNTS * wanted.length) / other.length });
      else if (most > 0) {
        const far = slips(wanted, other, most, isLast);
        if (far <= most) matches.push({ term: other, factor: ALIKE_COUNTS / far });
      }
    }
    return matches;
  }
}

/** Slips that a word may hold. Short words and numbers must be as they are: one slip makes them another word. */
function mostSlips({ text, unspaced }: Term): number {
  if (unspaced || text.length < 4 || HAS_DIGIT.test(text)) return 0;
  return text.length < 8 ? 1 : 2;
}

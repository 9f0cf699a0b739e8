/**
 * What the knowledge files hold, as types. The files are JSON in `utils/knowledge/`, one per item, file
 * name = id; their schemas (with a description for every field) are in `utils/knowledge/schema.ts`, and
 * `assemble.ts` turns them into one {@link Knowledge}. Core only ever receives it, or a part of it, as a parameter.
 */
import type { TemplateKind } from './reply/template-kind';
import type { PersonalData } from './personal/lists';
import type { StoryPlace } from './redact/story-place';
import type { ToneList } from './reply/tone-list';
import type { Ladder, PlaceEntry, PlaceId, Route } from './route';
import type { ByLanguage, Grade, Source } from './source';
import type { CategoryId, FactId, Rung, Tier } from './types';

export type { ByLanguage, Grade, Source };

/** How a wording is known. Only `verbatim` words from `email` or `email-second-hand` may be matched exactly. */
export type How = 'verbatim' | 'paraphrased' | 'inferred';
export type Medium = 'email' | 'email-second-hand' | 'app' | 'terms' | 'help' | 'source';
/** Words somebody quoted from such a mail. */
export interface Phrase {
  readonly id: string;
  readonly text: string;
  readonly where: 'subject' | 'text';
  readonly how: How;
  readonly medium: Medium;
  readonly grade: Grade;
  /** Index into the file's `sources`. */
  readonly source: number;
  readonly weight: number;
}

/**
 * Our own description of what such a mail says: groups of alternatives that all stand within `within`
 * words of one sentence. An alternative may be several words, in which `*` after a word stands for any
 * ending, or `@<idea>`: everything the words file of the language has for that idea.
 */
export interface Concept {
  readonly id: string;
  readonly all: readonly (readonly string[])[];
  readonly within: number;
  /** The groups must come in this order. */
  readonly ordered?: boolean;
  /** If any of these stands in the same window, the concept does not match. */
  readonly not?: readonly string[];
  readonly where?: 'subject' | 'text';
  readonly weight: number;
}

/** By language, and under `any` the concepts that are made of ideas and so hold in every language. */
export type Concepts = ByLanguage<readonly Concept[]>;

/** {@link LanguageWords.ideas} as they are bundled, see `triage/idea-runs.ts`. */
export interface PackedIdeas {
  /** Every word of every idea once, as it is compared, with `*` behind it for any ending. */
  readonly vocabulary: readonly string[];
  /** By idea: its alternatives, as numbers of words of the vocabulary. */
  readonly runs: Readonly<Record<string, string>>;
}

/** `words/<language>.json`: how one language says the ideas that concepts are made of. */
export interface LanguageWords {
  readonly language: string;
  /** Small words that are frequent in this language and rare in the others; they tell it. */
  readonly common: readonly string[];
  /** By idea: alternatives as in a {@link Concept}, without `@`. */
  readonly ideas: Readonly<Record<string, readonly string[]>>;
  /** The same words, where they come packed: quicker to compile. */
  readonly packed?: PackedIdeas;
  /** Ideas this language has no words for; every other one must be in `ideas`. */
  readonly without?: readonly string[];
}

/** What a screen says of a category, beside its texts. */
export interface CategoryFacts {
  readonly id: CategoryId;
  readonly flag: boolean;
  /** What a fair notice of this kind would state; what is missing is asked for. */
  readonly asks: readonly FactId[];
  readonly evidence: readonly EvidenceItem[];
  readonly sources: readonly Source[];
  /** ISO date. */
  readonly lastChecked: string;
  /** How well the mail itself is attested. */
  readonly attested: 'quoted' | 'reported' | 'rule-only' | 'nothing';
}

/** How mail of a category is told. */
export interface CategoryTriage extends Pick<CategoryFacts, 'id' | 'flag' | 'asks'> {
  /** The tiers it can take, the usual one first. */
  readonly tiers: readonly Tier[];
  readonly phrases: ByLanguage<readonly Phrase[]>;
  /** For kinds that are told by rules: fraud, and what sounds canned. The others are told by {@link Weights}. */
  readonly concepts?: Concepts;
  /** If one of these matches, it is not this category. */
  readonly excludes?: Concepts;
}

/** `categories/<id>/rule.json` */
export interface CategoryRule extends CategoryFacts, CategoryTriage {
  /** Word groups for the list badge: a row that shows every word of one group may be this. */
  readonly cues: ByLanguage<readonly (readonly string[])[]>;
}

export interface EvidenceItem {
  readonly id: string;
  /** When to collect it: `now` while the app still shows it, `today`, `later`. */
  readonly when: 'now' | 'today' | 'later';
}

/** `categories/<id>/en.json`, and one beside it per language. */
export interface CategoryText {
  /** What it means, at most six sentences. */
  readonly meaning: readonly string[];
  /** What can follow, with the doubt in the sentence. */
  readonly consequence: string;
  /** By evidence id. */
  readonly evidence: Readonly<Record<string, string>>;
}

/** `names/en.json`, and one beside it per language: a name for every category of the taxonomy, known or not. */
export type CategoryNames = Readonly<
  Record<CategoryId, { readonly title: string; /** One or two words. */ readonly badge: string }>
>;

/** `signals/<id>.json`: word lists that are about no single category. */
export interface SignalRule {
  /** `adverse`, `demand`, `flex`, `canned`, `shop`, `seller`, `other-platform`, `own-tool`, `contradiction`, … */
  readonly id: string;
  readonly concepts: Concepts;
}

/** `senders.json`. What is optional may be missing in rules made for a test; the product's file has it all. */
export interface SenderRules {
  /** Registrable domains Amazon writes from: those in `attested`, and its other shops' domains, which we infer. */
  readonly domains: readonly string[];
  /** Domains of which somebody shows or says that Amazon writes from them. */
  readonly attested?: readonly { readonly domain: string; readonly source: Source }[];
  /** Domains whose public mail headers show a DMARC policy of quarantine or reject. */
  readonly enforced?: readonly string[];
  /** Labels under a listed domain from which Amazon passes on what shops and customers write. */
  readonly relays?: readonly string[];
  /** Domains of Amazon's web sites that are not known to write to drivers. */
  readonly sites?: readonly { readonly domain: string; readonly source: Source }[];
  /** Domains of Amazon's services for other companies: anybody can have a name below them. */
  readonly services?: readonly string[];
  /** Full addresses with how well each is attested. */
  readonly addresses: readonly {
    readonly address: string;
    readonly status: 'attested' | 'unconfirmed' | 'doubtful';
    readonly flex: boolean;
    readonly source: Source;
  }[];
  /** Lower-cased display names Flex is reported to use. */
  readonly names: readonly string[];
  /** Lower-cased display names in the languages of the product that nobody reports: our guess. */
  readonly inferredNames?: readonly string[];
  /** Lower-cased display names of Amazon's own that say nothing of Flex. */
  readonly amazonNames?: readonly string[];
  readonly providers?: readonly MailProvider[];
}

/**
 * How a mailbox provider writes Authentication-Results, so that its own can be told from planted ones. In
 * patterns `*` stands for any text; all are lower-case.
 */
export interface MailProvider {
  readonly name: string;
  /** Patterns of its authserv-ids; '' for a provider that writes none. */
  readonly ids: readonly string[];
  /** Patterns of the hosts that name themselves in its Received headers. */
  readonly hosts: readonly string[];
  /** Hosts of its inside, which never stand in the topmost Received header. */
  readonly inner?: readonly string[];
  /** Whether the result stands above or below the Received header of the server that took the mail in. */
  readonly place: 'above' | 'below';
  /** Received headers of its own that can stand above the result. */
  readonly hops: number;
  /** Whether it puts all results into one header. */
  readonly headers: 'one' | 'several';
  /** Where such headers can be seen; absent: our own reading of headers that are public. */
  readonly source?: Source;
}

/** `claims/<id>.json`: a thing several sources state differently. The plan takes the stricter. */
export interface Claim {
  readonly id: string;
  readonly values: readonly ClaimValue[];
  /** The stricter value in calendar days, when the claim is a time limit. */
  readonly plannedDays: number | null;
  readonly official: boolean;
  readonly lastChecked: string;
  readonly text: ByLanguage<{ readonly title: string; readonly note: string }>;
}

/** `holidays/<id>.json`: the days on which offices of a place are closed, for limits that count business days. */
export interface HolidayCalendar {
  readonly id: string;
  /** By year, `2026`: every such day of it, in order. A year that is missing is not known. */
  readonly years: Readonly<Record<string, readonly Holiday[]>>;
  /** Where the place itself publishes the list: what the days are to be compared with. */
  readonly official: string;
  readonly sources: readonly Source[];
  readonly lastChecked: string;
  readonly text: ByLanguage<{ readonly title: string; readonly note: string }>;
}

export interface Holiday {
  /** ISO date. */
  readonly day: string;
  /** Written down beside the day, so that a slip in either is seen. */
  readonly weekday: Weekday;
  /** As the place itself calls it. */
  readonly name: string;
}

export type Weekday = 'monday' | 'tuesday' | 'wednesday' | 'thursday' | 'friday' | 'saturday' | 'sunday';

/** What one source says. */
export interface ClaimValue {
  readonly value: string;
  readonly source: Source;
  /** Whether the plan goes by it. */
  readonly stricter?: boolean;
  /** In calendar days, where it is a time limit in days: for a date beside it. */
  readonly days?: number;
}

/** `templates/<id>/template.json` with its letters beside it, one text file per language. What is absent rules nothing out. */
export interface Template {
  readonly id: string;
  readonly kind: TemplateKind;
  readonly rung?: Rung;
  /** Categories it is for; empty: any flagged one for which no other of its kind fits better. */
  readonly categories: readonly CategoryId[];
  readonly tiers?: readonly Tier[];
  /** Where it holds, with all below; ids of `places.json`. */
  readonly places?: readonly PlaceId[];
  /** The route it is written for; a plain answer belongs to none. */
  readonly route?: string;
  /** Blanks that must be filled before it can be copied or inserted. */
  readonly required: readonly string[];
  /** Blanks the driver writes in her own words. */
  readonly own: readonly string[];
  readonly letters: ByLanguage<string>;
}

/** `weights.json`: how much each idea speaks for each kind and tier. Learned, never written by hand. */
export interface Weights {
  /** SHA-256 of what it was learned from, as hex. */
  readonly learnedFrom: string;
  /** A weight of this figure is 1, as a natural logarithm of odds. */
  readonly scale: number;
  readonly kinds: readonly CategoryId[];
  readonly tiers: readonly Tier[];
  /** By `<way>/<idea>`, and `bias` for what holds before anything is read: a whole number per kind, then one per tier. */
  readonly said: Readonly<Record<string, readonly number[]>>;
}

/** What screens say. */
export interface ScreenKnowledge {
  readonly categories: readonly CategoryFacts[];
  readonly names: ByLanguage<CategoryNames>;
  readonly texts: Readonly<Record<string, ByLanguage<CategoryText>>>;
  readonly senders: SenderRules;
  readonly routes: readonly Route[];
  readonly ladders: readonly Ladder[];
  readonly places: readonly PlaceEntry[];
  readonly claims: readonly Claim[];
  readonly holidays: readonly HolidayCalendar[];
  readonly templates: readonly Template[];
}

/** What mail is judged by. */
export interface TriageKnowledge {
  readonly categories: readonly CategoryTriage[];
  readonly signals: readonly SignalRule[];
  readonly senders: SenderRules;
  readonly words: ByLanguage<LanguageWords>;
  readonly weights: Weights;
}

/** What a letter or a story is looked through with before it leaves. */
export interface CheckKnowledge {
  readonly tone: ByLanguage<ToneList>;
  readonly personal: PersonalData;
  readonly storyPlaces: readonly StoryPlace[];
}

/** All knowledge, as the files have it. */
export interface Knowledge extends ScreenKnowledge, TriageKnowledge, CheckKnowledge {
  readonly categories: readonly CategoryRule[];
  /** `ideas.json`: what each idea means, in one line. */
  readonly ideas: Readonly<Record<string, string>>;
}

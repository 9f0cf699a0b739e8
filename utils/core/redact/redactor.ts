/** All that redaction looks with, made ready once. */
import type { SenderRules } from '../knowledge';
import { personalWords, type PersonalData, type PersonalWords } from '../personal/lists';
import { phraseSet } from '../text/phrase-set';
import {
  announcedLists,
  nameLists,
  peopleLists,
  type AnnouncedLists,
  type NameLists,
  type PeopleLists,
} from './words/all';

export interface Redactor {
  /** Without the exceptions letters make: in a story no station's address and no agent's name may stand either. */
  readonly personal: PersonalWords;
  readonly announced: AnnouncedLists;
  readonly people: PeopleLists;
  readonly names: NameLists;
  /** Addresses of Amazon's that everybody knows, in small letters. */
  readonly publicAddresses: ReadonlySet<string>;
  /** Domains Amazon writes from. */
  readonly publicDomains: readonly string[];
}

/** Makes a redactor of the lists for letters (`personal.json`) and Amazon's addresses (`senders.json`). */
export function makeRedactor(knowledge: {
  readonly personal: Pick<PersonalData, 'lists'>;
  readonly senders: SenderRules;
}): Redactor {
  const nothing = phraseSet([]);
  return {
    personal: { ...personalWords(knowledge.personal), publicPlaces: nothing, staff: nothing },
    announced: announcedLists(),
    people: peopleLists(),
    names: nameLists(),
    publicAddresses: new Set(knowledge.senders.addresses.map(({ address }) => address)),
    publicDomains: knowledge.senders.domains,
  };
}

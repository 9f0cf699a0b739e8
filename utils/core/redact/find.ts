/** All direct identifiers of one text, with places in the text as it was given. */
import { findEmails } from '../personal/email';
import { findPersonal } from '../personal/find-personal';
import type { PersonalFinding } from '../personal/finding';
import { personalPage } from '../personal/page';
import type { Range } from '../text/own-text';
import { headStart, tailEnd } from './address/edges';
import { findLooseAddresses } from './address/find-loose';
import { wordJudge } from './address/pieces';
import { findAnnounced } from './announced';
import { encodedRuns } from './base64';
import { findCodes } from './codes';
import { findForeignNames } from './foreign-names';
import type { Found } from './found';
import { findHandles } from './handles';
import { findJapaneseNames } from './japanese-names';
import { findKnown, saysKnown, type KnownLook } from './known';
import { findLocations } from './locations';
import { findLooseNumbers } from './loose-numbers';
import { wholeName } from './name-parts';
import { findNumbers } from './numbers';
import { findPeople } from './people';
import type { Redactor } from './redactor';
import { findSpeakers } from './speakers';
import { findShapes } from './shapes';
import { coarsePlaces } from './taken';
import type { RedactText } from './types';
import { decodedView, plainView, sourceRange, type View } from './view';
import { findFiles, findLinks, findNamedHandles, findSpelledEmails } from './web';

const ROLE_ADDRESS = /flex|support|no-?reply|appeal|info|seller|help|account|notif|service|partner|survey|update/;
const WIDEST_TOWN = 40;
const TOWN =
  /^[,.]?\s{0,2}(?:(?:near|at|off|on|of|behind|past|and|through|to|between|by|next to|entre|esquina|con|y|,) (?:the )?|\p{Lu}[\p{L}'\u2019.-]{1,20}(?: \p{Lu}[\p{L}'\u2019.-]{1,20}){0,2},?\s{0,2})?$/u;

/** What every view of a text is looked through with. */
export interface Look {
  readonly redactor: Redactor;
  readonly known: KnownLook;
  readonly hidden: KnownLook;
}

/** The direct identifiers of a text, in any order; they may lie over each other. */
export function findDirect({ text, language, type }: RedactText, look: Look): readonly Found[] {
  const plain = plainView(text);
  const views = [plain, decodedView(plain)].filter((view) => view !== null);
  const found = views.flatMap((view) => fromView(view, findIn(view.text, language, look)));
  const encoded = encodedRuns(text).flatMap(({ at, text: said, isSure }): Found[] => {
    if (saysKnown(said, look.known) || saysKnown(said, look.hidden))
      return [{ kind: 'code', at, reason: 'encoded', isMine: true }];
    return isSure ? [{ kind: 'code', at, reason: 'encoded' }] : [];
  });
  const named: readonly Found[] =
    type === 'filename' && text !== '' ? [{ kind: 'filename', at: [0, text.length], reason: 'shape' }] : [];
  return [...found, ...encoded, ...named].filter(({ at: [from, to] }) => to > from);
}

function fromView(view: View, found: readonly Found[]): readonly Found[] {
  return found.map((one) => ({ ...one, at: sourceRange(view, one.at) }));
}

/** Two parts of an address with nothing but its town between them are one: "88 Harbor View Ct", "WA 98032". */
function joinedAddresses(text: string, found: readonly Found[]): readonly Found[] {
  const addresses = found.filter(({ kind }) => kind === 'address').toSorted((one, other) => one.at[0] - other.at[0]);
  return addresses.flatMap((one, index): Found[] => {
    const next = addresses.slice(index + 1, index + 4).find(({ at }) => at[0] >= one.at[1]);
    const between = next === undefined ? '' : text.slice(one.at[1], Math.min(next.at[0], one.at[1] + WIDEST_TOWN + 1));
    return next !== undefined && between.length <= WIDEST_TOWN && TOWN.test(between)
      ? [{ ...one, at: [one.at[0], next.at[1]] }]
      : [];
  });
}

function findIn(text: string, language: string, { redactor, known, hidden }: Look): readonly Found[] {
  const page = personalPage(redactor.personal, text);
  const taken = coarsePlaces(text, language);
  const judge = wordJudge(redactor, language);
  const found = [
    ...findKnown(text, known),
    ...findKnown(text, hidden).map((one): Found => ({ kind: 'hidden', at: one.at, reason: 'hidden' })),
    ...findPersonal(redactor.personal, text).flatMap((finding) => fromPersonal(finding, text, taken)),
    ...findEmails(page).flatMap((finding) => fromPersonal(finding, text, taken)),
    ...findSpelledEmails(page),
    ...findNamedHandles(page, redactor.announced),
    ...findHandles(text, redactor),
    ...findLinks(text, redactor),
    ...findFiles(text),
    ...findShapes(text).filter(({ at, kind }) => kind === 'geo' || kind === 'handle' || !taken(at)),
    ...findAnnounced(page, redactor.announced, taken),
    ...findCodes(text, taken),
    ...findLocations(page, redactor),
    ...findLooseAddresses(text, judge),
    ...findNumbers(page, redactor, taken),
    ...findLooseNumbers(text, redactor, taken),
    ...findPeople(page, language, redactor),
    ...findSpeakers(text, redactor),
    ...findForeignNames(text),
    ...findJapaneseNames(text, redactor.names),
  ].filter((one) => !isPublicMail(one, text, redactor));
  const whole = found.map((one): Found =>
    one.kind === 'name' && one.isMine !== true
      ? { ...one, at: wholeName(text, one.at, redactor) }
      : one.kind === 'address'
        ? { ...one, at: [headStart(text, one.at[0], judge), tailEnd(text, one.at, judge)] }
        : one,
  );
  return [...whole, ...joinedAddresses(text, whole)];
}

function fromPersonal(
  { kind, at, told }: PersonalFinding,
  text: string,
  taken: (at: Range) => boolean,
): readonly Found[] {
  if (kind !== 'email' && kind !== 'address' && kind !== 'name' && taken(at)) return [];
  // A name that only letters' rules see must at least be no word that begins every sentence of German.
  if (kind === 'name')
    return told === undefined || text === ''
      ? []
      : [{ kind, at, reason: 'person', role: told.by === 'role' ? 'customer' : 'person' }];
  if (kind === 'address') return [{ kind, at: cutAtSentence(text, at), reason: 'shape' }];
  return [
    {
      kind: kind === 'unit' ? 'address' : kind,
      at,
      reason: kind === 'code' || kind === 'plate' ? 'announced' : 'shape',
    },
  ];
}

/** What letters take for a town behind a full stop begins a sentence: "Milano. Ho parlato". */
function cutAtSentence(text: string, [from, to]: Range): Range {
  const end = /\p{L}{4}\. \p{Lu}\p{L}{1,30}(?![.\p{L}])/u.exec(text.slice(from, to));
  return end === null ? [from, to] : [from, from + end.index + 4];
}

/** Amazon's own addresses lead to nobody; an employee's does. */
function isPublicMail({ kind, at: [from, to], isMine }: Found, text: string, redactor: Redactor): boolean {
  if (kind !== 'email' || isMine === true) return false;
  const address = text.slice(from, to).toLowerCase();
  if (redactor.publicAddresses.has(address)) return true;
  const [local = '', domain = ''] = address.split('@');
  const isAmazon = redactor.publicDomains.some((known) => domain === known || domain.endsWith(`.${known}`));
  return isAmazon && ROLE_ADDRESS.test(local) && !/\d{3}/.test(local);
}

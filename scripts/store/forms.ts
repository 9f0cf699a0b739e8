import { rightId, type RightId } from '../../utils/app/about/rights';
import { RIGHTS, RIGHT_KEYS, type Target } from '../gates/manifest/promises';

/** The longest reason Chrome's form takes, in characters. */
export const LONGEST_REASON = 1000;

export interface Privacy {
  readonly singlePurpose: string;
  readonly remoteCode: { readonly answer: string; readonly why: string };
  readonly dataCollected: { readonly answer: string; readonly why: string };
  readonly certifications: readonly string[];
  readonly privacyPolicy: string;
  readonly category: Readonly<Record<string, string>>;
  readonly mature: string;
  readonly edgeSearchTerms: readonly string[];
}

/** Each right of one build with its reason, in the extension's own words. Throws for a right without one. */
export function reasonsFor(
  target: Target,
  texts: Readonly<Record<string, string>>,
): readonly (readonly [string, string])[] {
  return RIGHT_KEYS.flatMap((key) => RIGHTS[target][key]).map((right) => {
    const id: RightId | null = rightId(right);
    const reason = id === null ? undefined : texts[`right.${id}`];
    if (reason === undefined)
      throw new Error(`${right} has no reason: write right.${id ?? '<name>'} in locales/en/about.json.`);
    return [right, sentence(reason)] as const;
  });
}

/** The answers for the forms, to be copied from. */
export function formsText(privacy: Privacy, texts: Readonly<Record<string, string>>): string {
  const reasons = (target: Target): string =>
    reasonsFor(target, texts)
      .map(([right, reason]) => `### ${right}\n\n${reason}\n`)
      .join('\n');
  return [
    '# Answers for the stores’ forms',
    'Made by `npm run store`. Do not edit: the reasons are `right.*` in `utils/i18n/locales/en/about.json`, the rest `store/privacy.json`.',
    `## Single purpose\n\n${privacy.singlePurpose}`,
    `## Why each permission (Chrome, Edge)\n\n${reasons('chrome')}`,
    `## Why each permission (Firefox)\n\n${reasons('firefox')}`,
    `## Remote code\n\n${privacy.remoteCode.answer}. ${privacy.remoteCode.why}`,
    `## Data collected\n\n${privacy.dataCollected.answer}. ${privacy.dataCollected.why}`,
    `## To be certified\n\n${privacy.certifications.map((line) => `- ${line}`).join('\n')}`,
    `## The rest\n\n- Privacy policy: ${privacy.privacyPolicy}\n- Mature content: ${privacy.mature}\n${Object.entries(
      privacy.category,
    )
      .map(([store, category]) => `- Category (${store}): ${category}\n`)
      .join('')}- Search terms (Edge): ${privacy.edgeSearchTerms.join(', ')}`,
    '',
  ].join('\n\n');
}

function sentence(reason: string): string {
  return `${reason.charAt(0).toUpperCase()}${reason.slice(1)}${/[.!?]$/.test(reason) ? '' : '.'}`;
}

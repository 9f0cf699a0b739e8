import type { CategoryId, MailMessage, Tier } from '@/utils/core/types';

/** A made-up message and what it should be judged as. */
export interface Fixture {
  readonly note: string;
  readonly message: MailMessage;
  readonly expect: {
    readonly flag: boolean;
    readonly category: CategoryId;
    readonly tier: Tier;
    readonly canned?: boolean;
  };
}

const FILES = import.meta.glob<Fixture>('../../../fixtures/mail/*/*.json', { eager: true, import: 'default' });

/** All fixtures as [`<category>/<name>`, fixture]. */
export const FIXTURES: readonly (readonly [string, Fixture])[] = Object.entries(FILES).map(([path, fixture]) => [
  path.split('/').slice(-2).join('/').replace('.json', ''),
  fixture,
]);

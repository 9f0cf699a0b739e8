/** What the screens of stories and wordings know of the redaction. */
import { safeStoryName } from '../../core/redact/file-name';
import type { Segment } from '../../core/redact/types';

export type { Redactor } from '../../core/redact/redactor';
export type { StoryPlace, StoryPlaceId } from '../../core/redact/story-place';
export type { Change, Risk, Segment } from '../../core/redact/types';

/** A piece of a text that a change lies over. */
export type ChangedSegment = Segment & { readonly change: NonNullable<Segment['change']> };

/** What a story is saved as: it names neither the case nor its driver. */
export const STORY_FILE_NAME = safeStoryName(1, 'text/plain');

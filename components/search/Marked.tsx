import type { Part } from '../../utils/app/search/search-views';

/** A text with what was found in it marked. Text nodes only. */
export function Marked({ parts }: { readonly parts: readonly Part[] }) {
  return parts.map(({ text, mark }, index) =>
    // The same words may stand in a text many times: their place is what tells them apart.
    mark ? <mark key={index}>{text}</mark> : <span key={index}>{text}</span>,
  );
}

/**
 * Names of what is attached to an opened message. Gmail draws each attachment outside the body, as an element whose
 * `download_url` is `<type>:<name>:<address>` (seen 2013 to 2026); only the name is read, and nothing is asked for.
 */
const ATTACHMENT = '[download_url]';
/** What the name ends before. */
const ADDRESSES = [':http://', ':https://', ':blob:'];
const LONGEST_NAME = 255;
const MOST = 50;

/** The names in their order, each once; none where the page shows none. */
export function attachmentNames(item: Element, body: Element | null): string[] {
  const names = [...item.querySelectorAll(ATTACHMENT)]
    // A mail can carry such an attribute in its own text.
    .filter((element) => !body?.contains(element))
    .flatMap((element) => nameIn(element.getAttribute('download_url') ?? '') ?? []);
  return [...new Set(names)].slice(0, MOST);
}

/** The address begins at its scheme, so that a colon in the name does no harm. */
function nameIn(value: string): string | null {
  const start = value.indexOf(':') + 1;
  const ends = ADDRESSES.map((scheme) => value.indexOf(scheme, start)).filter((end) => end >= start);
  if (start === 0 || ends.length === 0) return null;
  const tidy = value
    .slice(start, Math.min(...ends))
    .trim()
    .slice(0, LONGEST_NAME);
  return tidy === '' ? null : tidy;
}

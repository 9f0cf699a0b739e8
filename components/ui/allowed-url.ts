/**
 * Whether a link may lead out of the extension: an `https:` address that is in the list exactly, or a page of an origin in it,
 * such as a webmail. Nothing else becomes a link, so that no text of a mail ever does.
 */
export function allowedUrl(url: string, known: ReadonlySet<string>): boolean {
  if (!URL.canParse(url)) return false;
  const { protocol, origin } = new URL(url);
  return protocol === 'https:' && (known.has(origin) || known.has(url));
}

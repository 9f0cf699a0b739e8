/** The HTML such mail is made of: a layout table, a style block, and words for the list only. */

/**
 * @param preheader shown by webmails after the subject, hidden in the message itself
 * @param inner the visible part
 */
export function mailPage(preheader: string, inner: string): string {
  return `<!DOCTYPE html>
<html><head><meta charset="utf-8"><title>Message</title>
<style>body{margin:0;font-family:Arial,sans-serif} .button{background:#1a4b6e;color:#fff}</style></head>
<body>
<div style="display:none;max-height:0;overflow:hidden">${preheader}&nbsp;&zwnj;&nbsp;&zwnj;&nbsp;&zwnj;</div>
<table role="presentation" width="100%"><tr><td align="center">
<table role="presentation" width="600"><tr><td>
${inner}
</td></tr></table>
</td></tr></table>
</body></html>`;
}

/** Plain text as paragraphs, for the HTML half of a multipart message. */
export function paragraphs(text: string): string {
  const escaped = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  return escaped
    .split('\n\n')
    .map((part) => `<p>${part.replaceAll('\n', '<br>\n')}</p>`)
    .join('\n');
}

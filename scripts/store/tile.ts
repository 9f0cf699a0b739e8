/** The small tile of a store's front page: icon, name and one line, as a page to be photographed. */
export function tilePage(name: string, promise: string, icon: string): string {
  return `<!doctype html><meta charset="utf-8"><style>
    body { margin: 0; inline-size: 440px; block-size: 280px; display: grid; align-content: center; justify-items: center; gap: 14px;
      background: linear-gradient(160deg, #faf8f4, #dcedef); color: #1c2529; font: 700 40px/1.1 system-ui, sans-serif; text-align: center; }
    svg { inline-size: 104px; block-size: 104px; }
    p { margin: 0; padding-inline: 24px; font-size: 20px; font-weight: 500; color: #39474d; }
  </style><body>${icon}<div>${escaped(name)}</div><p>${escaped(promise)}</p></body>`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}

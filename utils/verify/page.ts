import { cspHash } from '../core/dossier/csp';
import { PAGE_COLOURS } from '../core/dossier/page-style';

const STYLE = `${PAGE_COLOURS}
main{max-inline-size:44rem;margin-inline:auto}.language{display:flex;justify-content:flex-end}
.drop{display:flex;flex-wrap:wrap;gap:.75rem;margin-block:1.25rem;padding:1.5rem;border:2px dashed var(--strong);border-radius:.75rem;background:var(--surface)}.drop p{flex-basis:100%;margin:0}
.button{display:inline-flex;min-block-size:2.75rem;align-items:center;padding:.4rem 1.1rem;border:1px solid var(--accent);border-radius:.5rem;color:var(--accent);cursor:pointer;font-weight:600}.primary{background:var(--accent);color:var(--on)}.button input{position:absolute;inline-size:1px;block-size:1px;opacity:0}.button:focus-within{outline:3px solid var(--accent);outline-offset:2px}
.code{display:grid;gap:.35rem}label{font-weight:600}textarea,select{padding:.55rem .7rem;border:1px solid var(--strong);border-radius:.5rem;background:var(--surface);color:var(--ink);font:inherit}textarea{inline-size:100%;font-family:ui-monospace,Consolas,monospace;font-size:.9rem}
.result{margin-block-start:1.5rem}.result:empty{display:none}.well,.bad{padding:1rem 1.25rem;border:2px solid var(--good-line);border-radius:.75rem;background:var(--good-soft)}.bad{border-color:var(--grave-line);background:var(--grave-soft);color:var(--grave)}.well h2,.bad h2{margin:0 0 .4rem;padding:0;border:0}.result ul{padding-inline-start:1.25rem}.result li{margin-block:.3rem;unicode-bidi:plaintext}
`;

/** `verify.html`, one file: the script is allowed by its hash and nothing else is. `script` is our own bundle. */
export function verifierPage(script: string): string {
  // The end of a script is looked for in its text, so the bundle may not hold it.
  const code = script.trim().replaceAll('</script', '<\\/script').replaceAll('<!--', '<\\!--');
  const policy = `default-src 'none'; script-src ${cspHash(code)}; style-src ${cspHash(STYLE)}; base-uri 'none'; form-action 'none'`;
  const head = [
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${policy}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="referrer" content="no-referrer">',
    '<title>Redress</title>',
    `<style>${STYLE}</style>`,
  ];
  return `<!doctype html>\n<html lang="en">\n<head>\n${head.join('\n')}\n</head>\n<body>\n<script>${code}</script>\n</body>\n</html>\n`;
}

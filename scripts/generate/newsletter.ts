/** Made-up HTML as shops and newsletters send it: tables, inline styles, long links, a hidden preheader. */
import type { Random } from './random';
import { type Language, sentence, title } from './words';

const HEX = '0123456789abcdef';
const BUTTONS = ['Shop now', 'Read more', 'See all', 'Track order', 'View details', 'Explore'] as const;

/** About `length` characters of HTML. `modern`: its style sheet uses flexible boxes, as a few newsletters do. */
export function newsletter(random: Random, language: Language, length: number, modern: boolean): string {
  const rows: string[] = [];
  const head = headOf(random, language, modern);
  const button = random.pick(BUTTONS);
  for (let written = head.length; written < length;) {
    const row = rowOf(random, language, button);
    rows.push(row);
    written += row.length;
  }
  return `${head}\n${rows.join('\n')}\n</table>\n</td></tr></table>\n<p style="font-size:11px;color:#8a8f98">&copy; 2024 &middot; <a href="${link(random)}" style="color:#8a8f98">Unsubscribe</a></p>\n</body></html>`;
}

function headOf(random: Random, language: Language, modern: boolean): string {
  const layout = modern ? '.row{display:flex;flex-wrap:wrap;justify-content:space-between}' : '.row{width:100%}';
  const filler = '&#847;&zwnj;&nbsp;&#8199;&#65279; '.repeat(random.pick([0, 0, 5, 40]));
  return `<!DOCTYPE html>
<html lang="${language}"><head><meta charset="utf-8"><title>${title(random, language)}</title>
<style type="text/css">body{margin:0;padding:0;-webkit-text-size-adjust:100%}${layout}@media only screen and (max-width:600px){.w{width:100%!important}}</style>
</head><body style="background-color:#f4f5f7">
<div style="display:none;max-height:0px;overflow:hidden">${sentence(random, language)} ${filler}</div>
<table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0"><tr><td align="center">
<table class="w" width="600" cellpadding="0" cellspacing="0" border="0" style="border-collapse:collapse;background:#ffffff">`;
}

function rowOf(random: Random, language: Language, button: string): string {
  const [first, second] = [sentence(random, language), sentence(random, language)];
  return `<tr><td class="row" style="padding:16px 24px;font-family:Arial,Helvetica,sans-serif;font-size:15px;line-height:22px;color:#333840">
<a href="${link(random)}" style="text-decoration:none"><img src="https://img.shop.test/${random.text(HEX, 24)}.png" width="552" alt="${title(random, language)}" style="display:block;border:0"></a>
<p style="margin:0 0 12px">${first} &nbsp;<b>${title(random, language)}</b> ${second}</p>
<a href="${link(random)}" style="background:#1257a6;color:#ffffff;padding:10px 18px;border-radius:4px">${button} &rarr;</a></td></tr>`;
}

function link(random: Random): string {
  return `https://click.news.test/r/${random.text(HEX, 32)}?u=${random.text(HEX, 40)}&amp;c=${random.between(1000, 99999)}`;
}

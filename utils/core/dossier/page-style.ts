/** The looks of the pages in a dossier: colours and words as in the product, for the screen, the dark and paper. */
export const PAGE_COLOURS = `
:root{color-scheme:light dark;--paper:#faf8f4;--surface:#fff;--sunken:#f2efe8;--ink:#1c2529;--soft:#4a555b;--line:#e0dbd1;--strong:#85817a;--accent:#1a5f6c;--on:#fff;--care:#7f4a00;--care-soft:#fcf1dd;--care-line:#e6c07e;--good-soft:#e4f0f1;--good-line:#a9cdd2;--grave:#8f1d18;--grave-soft:#fbeae7;--grave-line:#e3aaa3}
@media (prefers-color-scheme:dark){:root{--paper:#14191c;--surface:#1b2226;--sunken:#232b30;--ink:#e9e7e2;--soft:#b3bcc0;--line:#323c41;--strong:#7f8b91;--accent:#86c8d2;--on:#0a2127;--care:#f0c274;--care-soft:#332814;--care-line:#6a5226;--good-soft:#1a343a;--good-line:#31565d;--grave:#ffa79c;--grave-soft:#3a1e1b;--grave-line:#77403a}}
*{box-sizing:border-box}
html{background:var(--paper);color:var(--ink);font:100%/1.5 system-ui,sans-serif;overflow-wrap:break-word}
body{max-inline-size:60rem;margin:0 auto;padding:1.5rem 1rem 4rem}
h1{margin:0;font-size:1.6rem;line-height:1.25}h2{margin:2.5rem 0 .75rem;padding-block-end:.35rem;border-block-end:2px solid var(--line);font-size:1.2rem}h3{margin:0 0 .75rem;font-size:1.05rem}
p{margin:.4rem 0}a{color:var(--accent)}:focus-visible{outline:3px solid var(--accent);outline-offset:2px}
code{font:.8rem/1.45 ui-monospace,Consolas,monospace;overflow-wrap:anywhere}
.soft{color:var(--soft);font-size:.875rem}.care{padding:.6rem .9rem;border:1px solid var(--care-line);border-radius:.5rem;background:var(--care-soft);color:var(--care)}
`;

/** Of `index.html`. On paper each sheet has the case's name and the record's code on top. */
export const INDEX_STYLE = `${PAGE_COLOURS}
table{inline-size:100%;border-collapse:collapse;font-size:.9375rem}
th,td{padding:.45rem .6rem;border-block-end:1px solid var(--line);text-align:start;vertical-align:top}th{color:var(--soft);font-size:.8125rem;font-weight:600}td:first-child,th:first-child{padding-inline-start:0;font-variant-numeric:tabular-nums}
.scroll{overflow-x:auto}.scroll table{min-inline-size:36rem}
article{margin-block:0 1.25rem;padding:1.1rem 1.25rem;border:1px solid var(--line);border-radius:.75rem;background:var(--surface)}
dl{display:grid;gap:.25rem;margin:0 0 .75rem}dl>div{display:grid;grid-template-columns:minmax(0,11rem) minmax(0,1fr);gap:.2rem 1rem}dt{color:var(--soft)}dd{margin:0}
.text{margin-block:.75rem;padding:.9rem 1.1rem;border-inline-start:3px solid var(--strong);background:var(--sunken);white-space:pre-wrap}
.change{margin-block:.5rem;padding-inline-start:.9rem;border-inline-start:3px solid var(--line);font-size:.875rem}.change p{margin:.1rem 0}
.files{margin:.75rem 0 0;padding:.75rem 0 0;border-block-start:1px solid var(--line);list-style:none;font-size:.875rem}.files code{display:block}
ol.line{display:grid;gap:.35rem;padding-inline-start:0;list-style:none}ol.line li{display:grid;grid-template-columns:minmax(0,15rem) minmax(0,1fr);gap:0 1rem}ol.line time{color:var(--soft);font-size:.875rem}
img{display:block;max-inline-size:100%;max-block-size:40rem;margin-block-end:.9rem;border:1px solid var(--line);border-radius:.4rem;background:#fff}
.running{display:none}.skip{position:absolute;inset-inline-start:-999rem}.skip:focus{inset-inline-start:1rem}
footer{margin-block-start:3rem;padding-block-start:1rem;border-block-start:1px solid var(--line)}
@media (max-width:34rem){dl>div,ol.line li{grid-template-columns:minmax(0,1fr)}dt{font-size:.8125rem}}
@media print{
:root{color-scheme:light;--paper:#fff;--surface:#fff;--sunken:#fff;--ink:#000;--soft:#3d4448;--line:#b8b3aa;--strong:#6b6760;--accent:#000;--care:#000;--care-soft:#fff}
@page{margin:16mm 15mm;@bottom-center{content:counter(page) " / " counter(pages);font:9pt system-ui,sans-serif}}
html{font-size:10.5pt}body{display:table;inline-size:100%;max-inline-size:none;padding:0}
.running{display:table-header-group;break-inside:avoid;color:#3d4448;font-size:8pt}.running>div{display:flex;justify-content:space-between;gap:1rem;margin-block-end:6mm;padding-block-end:1.5mm;border-block-end:.4pt solid #6b6760}.running code{font-size:6.5pt}
main{display:table-row-group}.skip{display:none}
h2{break-after:avoid;margin-block-start:7mm}h3{break-after:avoid}article{padding:0 0 4mm;border:0;border-block-end:.4pt solid var(--line);border-radius:0}tr,dl>div,li,.change{break-inside:avoid}img{break-inside:avoid;max-block-size:105mm}
.evidence{break-before:page}.evidence article{break-before:page}.evidence article:first-of-type{break-before:auto}
}
`;

/** Line icons on a 24-unit grid: drawn here, because fonts with pictures are not on every machine. */
const SVG = 'http://www.w3.org/2000/svg';

const PATHS = {
  archive: 'M4 5h16v4H4zM6 9v10h12V9M10 13h4',
  back: 'M19 12H5M11 6l-6 6 6 6',
  clip: 'M8 12.5l6-6a3 3 0 0 1 4.3 4.3l-8 8a5 5 0 0 1-7-7l7.5-7.5',
  close: 'M6 6l12 12M18 6L6 18',
  file: 'M7 3h7l4 4v14H7zM14 3v4h4',
  full: 'M14 5h5v5M10 19H5v-5M19 5l-6 6M5 19l6-6',
  menu: 'M4 7h16M4 12h16M4 17h16',
  newer: 'M14 6l-6 6 6 6',
  older: 'M10 6l6 6-6 6',
  pen: 'M4 20l1-4L16 5l3 3L8 19z',
  popOut: 'M13 5h6v6M19 5l-8 8M10 6H5v13h13v-5',
  refresh: 'M19 12a7 7 0 1 1-2-5l2 2M19 4v5h-5',
  remove: 'M5 7h14M9 7V4h6v3M7 7l1 13h8l1-13M10 11v5M14 11v5',
  reply: 'M10 6l-6 6 6 6M4 12h10a6 6 0 0 1 6 6',
};

/** @param name a key of PATHS */
export function icon(name) {
  const svg = document.createElementNS(SVG, 'svg');
  svg.setAttribute('viewBox', '0 0 24 24');
  svg.setAttribute('class', `d-svg d-svg-${name}`);
  svg.setAttribute('aria-hidden', 'true');
  const path = document.createElementNS(SVG, 'path');
  path.setAttribute('d', PATHS[name]);
  svg.append(path);
  return svg;
}

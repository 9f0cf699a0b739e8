/** Reads and writes Gmail's hashes: `#inbox`, `#inbox/p2`, `#inbox/<token>`, `#search/<words>/<token>`, `?compose=new`. */
const WITH_ARGUMENT = new Set(['search', 'label', 'category']);

export function readRoute(hash = location.hash) {
  const [path, params = ''] = hash.replace(/^#/, '').split('?');
  const [view = '', ...rest] = path.split('/').map(safeDecode);
  const arg = WITH_ARGUMENT.has(view) ? (rest.shift() ?? '') : '';
  const tail = rest[0] ?? '';
  const page = /^p(\d+)$/.exec(tail);
  return {
    view: view || 'inbox',
    arg,
    page: page ? Math.max(1, Number(page[1])) : 1,
    token: page || tail === '' ? null : tail,
    compose: new URLSearchParams(params).get('compose'),
  };
}

function safeDecode(part) {
  try {
    return decodeURIComponent(part.replaceAll('+', ' '));
  } catch {
    return part;
  }
}

export function hashOf({ view, arg = '', page = 1, token = null }) {
  const parts = [view, ...(arg === '' ? [] : [encodeURIComponent(arg).replaceAll('%20', '+')])];
  if (token !== null) parts.push(token);
  else if (page > 1) parts.push(`p${page}`);
  return `#${parts.join('/')}`;
}

export function go(route) {
  location.hash = hashOf(route);
}

/**
 * What a replica's address asks of it: `?drop=a,b` takes these attributes, test ids and classes away (an anchor the webmail has changed),
 * `?theme=dark`, `?dir=rtl`, `?late=1` fills bodies a moment later. Every other name is the replica's own.
 */
const query = new URLSearchParams(location.search);

export const drop = new Set((query.get('drop') ?? '').split(',').filter(Boolean));
export const option = (name, otherwise = '') => query.get(name) ?? otherwise;

document.documentElement.dir = option('dir', 'ltr');
document.documentElement.dataset.theme = option('theme', 'light');

/** Keeps the options when the page goes to another address of its own. */
export const addressOf = (path) => `${path}${location.search}`;

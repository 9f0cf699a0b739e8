/**
 * Names that have no harmless meaning in shipped code: any mention counts, as a variable, as a member of anything,
 * in a destructuring, or as a string of its own (`window[key]` with `key = 'fetch'`).
 */
export const FORBIDDEN: ReadonlyMap<string, string> = new Map([
  ...toRule('network', [
    'fetch',
    'fetchLater',
    'XMLHttpRequest',
    'WebSocket',
    'WebSocketStream',
    'EventSource',
    'sendBeacon',
    'RTCPeerConnection',
    'webkitRTCPeerConnection',
    'mozRTCPeerConnection',
    'WebTransport',
    'backgroundFetch',
    'pushManager',
    'registerProtocolHandler',
    'audioWorklet',
    'paintWorklet',
  ]),
  ...toRule('code', ['eval', 'importScripts', 'execScript', 'compileStreaming', 'instantiateStreaming']),
  ...toRule('html', [
    'innerHTML',
    'outerHTML',
    'insertAdjacentHTML',
    'setHTMLUnsafe',
    'parseHTMLUnsafe',
    'createContextualFragment',
    'parseFromString',
    'DOMParser',
    'XSLTProcessor',
    'srcdoc',
    'writeln',
  ]),
  ...toRule('worker', ['Worker', 'SharedWorker']),
  ...toRule('load', ['Image', 'FontFace']),
  ...toRule('api', [
    'setUninstallURL',
    'downloads',
    'connectNative',
    'sendNativeMessage',
    'launchWebAuthFlow',
    'getAuthToken',
    'declarativeNetRequest',
    'webRequest',
  ]),
]);

function toRule(rule: string, names: readonly string[]): [string, string][] {
  return names.map((name) => [name, rule]);
}

/** Forbidden as variables and members, but common words: as a bare string they mean something else. */
export const NOT_AS_TEXT: ReadonlySet<string> = new Set(['Image', 'Worker', 'downloads', 'fetch']);

/** Names under which the global object goes about. */
export const GLOBALS: ReadonlySet<string> = new Set([
  'window',
  'globalThis',
  'self',
  'top',
  'parent',
  'opener',
  'frames',
  'defaultView',
  'contentWindow',
]);

/** Elements that load something, or run it. */
export const LOADING_ELEMENTS: ReadonlySet<string> = new Set([
  'img',
  'image',
  'picture',
  'source',
  'audio',
  'video',
  'track',
  'script',
  'iframe',
  'frame',
  'object',
  'embed',
  'link',
  'form',
  'base',
  'meta',
  'portal',
]);

/** Attributes and properties whose value is an address that is loaded, or on a click followed. */
export const LOADING_ATTRIBUTES: ReadonlySet<string> = new Set([
  'src',
  'srcset',
  'href',
  'xlink:href',
  'action',
  'formaction',
  'formAction',
  'poster',
  'data',
  'background',
  'ping',
  'manifest',
  'srcdoc',
  'style',
  'cite',
  'longdesc',
  'codebase',
  'archive',
  'classid',
  'profile',
  'imagesrcset',
]);

/** The browser's own objects that must be called where they are named. */
export const BROWSER_APIS: ReadonlySet<string> = new Set(['tabs', 'windows', 'notifications']);

/** What the leaky extension (tests/fixtures/leaky-extension) does, and who must catch it. */
export interface PlantedLeak {
  readonly name: string;
  /** How it shows in the network log; null when nothing of it can be seen on the wire of a test. */
  readonly target: string | null;
  /** The page policy of the product stops it before it is made. It does not bind content scripts, WebRTC or navigation. */
  readonly stopped: boolean;
  /** The rule of the bundle gate that names it as well. */
  readonly rule: string;
}

const leak = (name: string, stopped: boolean, rule: string): PlantedLeak => ({
  name,
  target: `https://leak.test/${name}`,
  stopped,
  rule,
});

export const PLANTED_LEAKS: readonly PlantedLeak[] = [
  leak('fetch', true, 'network'),
  leak('xhr', true, 'network'),
  { ...leak('websocket', true, 'network'), target: 'wss://leak.test/websocket' },
  leak('beacon', true, 'network'),
  leak('img', true, 'load'),
  leak('css-url', true, 'external'),
  leak('form', true, 'external'),
  leak('meta-refresh', false, 'refresh'),
  leak('window-open', false, 'navigate'),
  leak('tabs-create', false, 'navigate'),
  leak('downloads', false, 'api'),
  { name: 'stun', target: '192.0.2.1:3478', stopped: false, rule: 'network' },
  leak('icon-url', true, 'navigate'),
  leak('content-img', false, 'load'),
  { name: 'storage-sync', target: null, stopped: false, rule: 'api' },
  { name: 'uninstall-url', target: null, stopped: false, rule: 'api' },
];

/** Text in the built file by which a finding of the gate belongs to a leak. */
export const GATE_MARKS: Readonly<Record<string, string>> = {
  fetch: 'fetch',
  xhr: 'XMLHttpRequest',
  websocket: 'WebSocket',
  beacon: 'sendBeacon',
  img: 'Image',
  'css-url': 'css-url',
  form: 'form action',
  'meta-refresh': 'http-equiv="refresh"',
  'window-open': 'window.open',
  'tabs-create': 'chrome.tabs.create',
  downloads: 'chrome.downloads',
  stun: 'RTCPeerConnection',
  'icon-url': 'chrome.notifications.create',
  'content-img': "createElement('img')",
  'storage-sync': 'chrome.storage.sync',
  'uninstall-url': 'setUninstallURL',
};

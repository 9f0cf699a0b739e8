/** What each rule of the gate means and what to do about a finding. Ids are what the allow-list names. */
export const RULES: Readonly<Record<string, string>> = {
  network: 'Shipped code never talks to the network. Remove the call; what it was to bring must be in the package.',
  code: 'Text must never become code. Call a function instead of eval, Function, string timers or importScripts.',
  html: 'Text must never become markup. Build nodes with createElement and textContent.',
  import: 'import() may only name a file of ours as a plain string, so that the gate can see what is loaded.',
  worker: 'Workers start in utils/platform/worker.ts only, through the one Trusted Types policy. Use that.',
  load: 'A content script must not make anything load (img, src, href, url(), link, form): the page policy does not bind it. Draw it with CSS or inline shapes.',
  navigate:
    'Only extension pages may be opened: give browser.runtime.getURL("/page.html") or "/page.html" itself. Outward links go through the link component.',
  location:
    'Do not write to location: it leaves the extension and the page policy does not stop it. Use the hash, or open an extension page.',
  refresh: 'A meta refresh is a navigation the page policy does not stop. Remove it.',
  api: 'This browser API can carry data out (storage.sync, downloads, setUninstallURL, native messaging, sign-in flows). Use storage.local or a blob: link with "download".',
  alias:
    'A global or browser API object is handed around, so the gate cannot see what is called on it. Name the member where it is used.',
  message:
    'A content script never posts messages to the page: the page would learn of the extension. Use browser.runtime.sendMessage.',
  external: 'Files of the package may only point at files of the package. Copy it in, or remove the address.',
  inline: 'Inline scripts and handlers are blocked by the policy and not seen by this gate. Move the code to a file.',
  unreadable:
    'The file could not be parsed, so nothing is known about it. Fix the build or exclude the file from the package.',
};

/** Whose mailbox it is. Pages say it in different places: the list in words, an opened message in what it hands its script. */
import { lineOf } from '../../dom';
import { addressesIn } from '../../people';
import { previewOf } from './frames';
import { isRoundcube, settingOf } from './ids';

const NAME = '.username, #user-name';
const IDENTITY = 'select[name="_from"] option[selected]';

/** What a page that was loaded once handed its script stays as it is; it may be long. A list keeps what a message beside it told. */
const known = new WeakMap<Document, string | null>();

function loginIn(page: Document): string | null {
  const before = known.get(page);
  if (before !== undefined) return before;
  const login = settingOf(page, 'username');
  if (page.readyState !== 'loading') known.set(page, login);
  return login;
}

/** What she logs in by: said by the page of a message only, also beside the list. */
function loginOf(root: Document): string | null {
  const own = loginIn(root);
  const preview = own === null ? previewOf(root) : null;
  const login = own ?? (preview && loginIn(preview));
  if (own === null && login !== null) known.set(root, login);
  return login;
}

/**
 * The login in lower case, with the host if it is no address: known wherever a message is open, so that one message has one account.
 * Else the address the page shows, which is the login where that is an address, and an identity's where not; else the install's own
 * mark for her, with the host. Null only on a page that is none of Roundcube's, or where nobody is logged in.
 */
export function account(root: Document): string | null {
  if (!isRoundcube(root)) return null;
  const login = loginOf(root);
  const shown = () =>
    [...root.querySelectorAll(NAME), ...root.querySelectorAll(IDENTITY)].map((one) => lineOf(one, 400));
  const [address] = addressesIn(login ?? shown().join(' '));
  if (address) return address;
  const name = login ?? settingOf(root, 'user_id');
  return name ? `${name.toLowerCase()}@${root.location?.host ?? ''}` : null;
}

import { describe, expect, it } from 'vitest';

import { roundcube } from '../../../../../utils/webmail/sites/roundcube';
import { page, SHOW } from './page';

describe('roundcube, a login that is no address', () => {
  it('calls the mailbox the same where a message is kept, beside the list and on its own page, also if she logs in by a name', () => {
    const named = (found: Document): Document => {
      const script = found.createElement('script');
      script.textContent = 'rcmail.set_env({"username":"Dana"});';
      found.body.prepend(script);
      return found;
    };
    const list = page('list');
    const preview = list.querySelector('iframe')?.contentDocument;
    if (preview) named(preview);
    const own = named(page('compose', SHOW));

    expect([list, own].map((found) => roundcube.account(found))).toEqual([
      'dana@mail.drivers.example',
      'dana@mail.drivers.example',
    ]);
  });

  it('keeps to the login it has seen beside the list, when another folder’s empty frame no longer tells it', () => {
    const list = page('list');
    const frame = list.querySelector('iframe');
    const opened = new DOMParser().parseFromString(
      '<script>rcmail.set_env({"username":"Dana"});</script>',
      'text/html',
    );
    if (frame) Object.defineProperty(frame, 'contentDocument', { configurable: true, value: opened });
    const before = roundcube.account(list);
    if (frame) Object.defineProperty(frame, 'contentDocument', { configurable: true, value: null });

    expect([before, roundcube.account(list)]).toEqual(['dana@mail.drivers.example', 'dana@mail.drivers.example']);
  });
});

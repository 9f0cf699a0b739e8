/** Roundcube's made-up pages as its tests open them. */
import { fillFrames } from '../../../../fixtures/webmail/frames';
import { fixturePage } from '../../../../fixtures/webmail/page';

export const HOST = 'https://mail.drivers.example/webmail/';
export const LIST = `${HOST}?_task=mail&_mbox=INBOX`;
export const SHOW = `${LIST}&_uid=33&_action=show`;
export const COMPOSE = `${HOST}?_task=mail&_action=compose&_id=1`;

/** A page with its frames, at an address, every element but scripts without some attributes. */
export function page(name: string, address: string | null = LIST, ...without: string[]): Document {
  const found = fillFrames(fixturePage('roundcube', name, [], address));
  for (const element of found.querySelectorAll('*:not(script)'))
    for (const attribute of without) element.removeAttribute(attribute);
  return found;
}

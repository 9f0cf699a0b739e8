/** Starts a Roundcube, says where it is, and waits to be ended from outside. */
import { startRoundcube } from '../../scripts/roundcube/server';

const { groups, ports, folder } = await startRoundcube();
console.log(JSON.stringify({ groups, ports, folder }));
setTimeout(() => undefined, 600_000);

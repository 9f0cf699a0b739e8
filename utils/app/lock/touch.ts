import { now } from '../../platform/clock';
import { setLockAlarm } from '../../platform/lock-alarm';

const MINUTE = 60_000;

/** The driver is there: the record locks itself so many minutes after the last such touch. */
export function touched(idleMinutes: number): Promise<void> {
  return setLockAlarm(now().getTime() + idleMinutes * MINUTE);
}

import { median, type Figure } from './measure';
import { noLongTasks } from './record-figures';
import type { LongTask, Timed } from './record-watch';

/** One piece of work with the memory it took, in bytes; null where the system does not tell. */
export interface Weighed extends Timed {
  readonly growth: number | null;
}

export interface BackupRound {
  readonly product: Weighed;
  readonly bare: Weighed;
}

export interface BackupRun {
  /** Items of evidence of the record. */
  readonly items: number;
  readonly backups: readonly BackupRound[];
  readonly restores: readonly BackupRound[];
  readonly longTasks: readonly LongTask[];
}

export interface PhotosRun {
  readonly photos: number;
  /** Of all of them. */
  readonly bytes: number;
  readonly milliseconds: number;
  readonly growth: number | null;
  readonly longTasks: readonly LongTask[];
}

const MEGABYTE = 1e6;
const BACKUP_OF_BARE = 6;
const RESTORE_OF_BARE = 15;
const PER_PHOTO = 400;
/** In megabytes; photos are decoded, twelve million dots at a time. */
const MEMORY = 200;
const MEMORY_OF_PHOTOS = 600;

export function backupFigures({ items, backups, restores, longTasks }: BackupRun): readonly Figure[] {
  const bytes = median(backups.map(({ bare }) => bare.count));
  const of = `${items} items of evidence, ${inMegabytes(bytes)}`;
  return [
    speed(`backup of ${of}: speed, read back and all`, 'read', bytes, backups, BACKUP_OF_BARE),
    memory('backup: memory', median(backups.map(({ product }) => product.growth ?? Number.NaN))),
    speed(`restore of ${of}: speed, checked and read back`, 'write', bytes, restores, RESTORE_OF_BARE),
    memory('restore: memory', median(restores.map(({ product }) => product.growth ?? Number.NaN))),
    noLongTasks('tasks of the page over 50 ms during backup and restore', longTasks),
  ];
}

export function photoFigures({ photos, bytes, milliseconds, growth, longTasks }: PhotosRun): readonly Figure[] {
  const each = milliseconds / photos;
  return [
    {
      what: `adding ${photos} photos of ${(bytes / photos / MEGABYTE).toFixed(1)} MB at once: each`,
      value: `${each.toFixed(0)} ms`,
      budget: `≤ ${PER_PHOTO} ms`,
      met: each <= PER_PHOTO,
    },
    memory(`adding ${photos} photos: memory`, growth ?? Number.NaN, MEMORY_OF_PHOTOS),
    noLongTasks(`tasks of the page over 50 ms while ${photos} photos are added`, longTasks),
  ];
}

function speed(
  what: string,
  beside: 'read' | 'write',
  bytes: number,
  rounds: readonly BackupRound[],
  most: number,
): Figure {
  const milliseconds = median(rounds.map(({ product }) => product.milliseconds));
  const times = median(rounds.map(({ product, bare }) => product.milliseconds / bare.milliseconds));
  const perSecond = bytes / MEGABYTE / (milliseconds / 1_000);
  return {
    what,
    value: `${perSecond.toFixed(0)} MB/s, ${times.toFixed(1)} × the time of a bare ${beside}`,
    budget: `≤ ${most} ×`,
    met: times <= most,
  };
}

function memory(what: string, bytes: number, most = MEMORY): Figure {
  return {
    what,
    value: Number.isNaN(bytes) ? 'not told by this system' : inMegabytes(bytes),
    budget: `≤ ${most} MB`,
    met: !(bytes > most * MEGABYTE),
  };
}

function inMegabytes(bytes: number): string {
  return `${(bytes / MEGABYTE).toFixed(0)} MB`;
}

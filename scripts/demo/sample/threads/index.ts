/** Every conversation of the sample mailbox. Made up, all of it. */
import type { DraftThread } from '../types';
import { flexNeutral } from './flex-neutral';
import { fraud } from './fraud';
import { accountNotices } from './notices-account';
import { conductNotices } from './notices-conduct';
import { deliveryNotices } from './notices-delivery';
import { ordinaryMail } from './ordinary';
import { story } from './story';
import { shopTraps } from './traps-shops';
import { workTraps } from './traps-work';

export const threads: readonly DraftThread[] = [
  ...story,
  ...deliveryNotices,
  ...conductNotices,
  ...accountNotices,
  ...fraud,
  ...flexNeutral,
  ...shopTraps,
  ...workTraps,
  ...ordinaryMail,
];

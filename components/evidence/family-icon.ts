import type { EvidenceView } from '../../utils/app/evidence/evidence-view';
import type { IconName } from '../ui/icon-paths';

/** What stands for a file that has no small picture. */
export const FAMILY_ICONS: Readonly<Record<EvidenceView['family'], IconName>> = {
  picture: 'image',
  video: 'video',
  sound: 'sound',
  document: 'file',
  mail: 'mail',
  text: 'file',
  unknown: 'file',
};

import { now } from '../../utils/platform/clock';
import { FilePicker } from '../ui/FilePicker';
import type { HandedFile } from './evidence-port';
import { handedFiles } from './handed-files';

interface FileButtonProps {
  readonly kind?: 'primary' | 'second' | 'plain';
  readonly busy: boolean;
  readonly children: string;
  readonly label?: string;
  readonly onFiles: (files: readonly HandedFile[]) => void;
}

/** A button that asks for evidence: files of any kind. */
export function FileButton({ onFiles, ...rest }: FileButtonProps) {
  return <FilePicker {...rest} icon="image" onFiles={(files) => onFiles(handedFiles(files, 'file', now()))} />;
}

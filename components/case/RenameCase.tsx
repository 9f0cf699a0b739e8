import { useState } from 'react';

import { ConfirmDialog } from '../ui/ConfirmDialog';
import { TextField } from '../ui/TextField';
import { useText } from '../use-text';

interface RenameCaseProps {
  readonly name: string;
  readonly onCancel: () => void;
  readonly onSave: (name: string) => void;
}

/** Asks what the driver calls this case. */
export function RenameCase({ name, onCancel, onSave }: RenameCaseProps) {
  const { t } = useText();
  const [value, setValue] = useState(name);
  return (
    <ConfirmDialog
      title={t('manage.rename')}
      confirm={t('manage.save')}
      cancel={t('manage.cancel')}
      onCancel={onCancel}
      onConfirm={() => onSave(value)}
    >
      <TextField label={t('manage.name')} hint={t('manage.nameHint')} value={value} onChange={setValue} />
    </ConfirmDialog>
  );
}

import '../../utils/i18n/parts/files';
import '../../utils/i18n/parts/notice';

import { useMemo } from 'react';

import { findMail } from '../../utils/app/import/find-mail';
import { foundView, openedFound } from '../../utils/app/import/found-view';
import { keepFound } from '../../utils/app/import/keep-found';
import { useRecord } from '../page/services';
import { Files } from './Files';
import type { FilesPort } from './files-port';

/** Saved mail into the record: found first, kept when the driver says so. */
export function FilesScreen() {
  const { deps } = useRecord();
  const port = useMemo(
    (): FilesPort => ({
      importing: (ownAddress) => ({
        search: (files, onProgress, signal) => findMail(deps, { files, ownAddress, onProgress, signal }),
        keep: (search, chosen, onProgress) => keepFound(deps, { search, chosen, onProgress }),
      }),
      view: foundView,
      open: openedFound,
    }),
    [deps],
  );
  return <Files port={port} />;
}

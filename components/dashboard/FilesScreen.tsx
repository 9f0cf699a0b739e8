import { importMail } from '../../utils/app/import-mail';
import { useRecord } from '../page/services';
import { Files, type ImportOwnFile } from './Files';
import { NOTHING } from './use-import';

/** Saved mail into the record. What was kept before a failure stays, and is counted. */
export function FilesScreen() {
  const { deps } = useRecord();
  const importFile: ImportOwnFile = async (file, ownAddress, onProgress, signal) => {
    let counts = NOTHING;
    const result = await importMail(deps, {
      file,
      ownAddress,
      signal,
      onProgress: (next, share) => {
        counts = next;
        onProgress(next, share);
      },
    });
    return result.ok ? { counts: result.value, failed: null } : { counts, failed: result.why };
  };
  return <Files importFile={importFile} />;
}

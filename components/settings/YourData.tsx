import styles from './YourData.module.css';
import { YourDataBackup } from './YourDataBackup';
import { YourDataCheck } from './YourDataCheck';
import { YourDataCsv } from './YourDataCsv';
import { YourDataDelete } from './YourDataDelete';
import { YourDataRestore } from './YourDataRestore';
import { YourDataRetention } from './YourDataRetention';
import { YourDataStorage } from './YourDataStorage';

/** Everything the driver can do with what is kept: save it, bring it back, look whether it is whole, delete it. */
export function YourData() {
  return (
    <div className={styles.cards}>
      <YourDataBackup />
      <YourDataRestore />
      <YourDataStorage />
      <YourDataCsv />
      <YourDataCheck />
      <YourDataRetention />
      <YourDataDelete />
    </div>
  );
}

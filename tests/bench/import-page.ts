/** Runs inside a page: has a worker read the file that was picked, and watches how the page fares meanwhile. */
import { isMailBatch } from '../../utils/app/import/mail-messages';
import type { FromPass, Task, TaskResult, ToPass } from './import-pass';

export interface TaskOnPage extends TaskResult {
  /** The longest the page was busy or kept waiting between two timers, in milliseconds. */
  readonly longestGap: number;
  /** Tasks of the page of 50 ms and more. */
  readonly longTasks: number;
  /** Messages that were handed over. */
  readonly mails: number;
}

/** Milliseconds between two looks. */
const LOOK = 4;

const worker = new Worker('/import-pass.js');

/** The file stands in the page's first input. */
export function run(task: Task): Promise<TaskOnPage> {
  const file = document.querySelector('input')?.files?.[0];
  if (!file) throw new Error('No file was picked.');
  const watch = watchPage();
  let mails = 0;
  return new Promise((resolve, reject) => {
    worker.onerror = ({ message }) => reject(new Error(message));
    worker.onmessage = ({ data }: MessageEvent<FromPass>) => {
      if ('result' in data) resolve({ ...data.result, ...watch.end(), mails });
      else if ('error' in data) reject(new Error(data.error));
      else if (!isMailBatch(data.batch)) reject(new Error('This is no batch of mails.'));
      else {
        mails += data.batch.mails.length;
        tell('next');
      }
    };
    tell({ task, file });
  });
}

function tell(message: ToPass): void {
  worker.postMessage(message);
}

function watchPage(): { end(): { longestGap: number; longTasks: number } } {
  let [last, longestGap, longTasks] = [performance.now(), 0, 0];
  const look = (): void => {
    const now = performance.now();
    longestGap = Math.max(longestGap, now - last);
    last = now;
  };
  const timer = setInterval(look, LOOK);
  const observer = new PerformanceObserver((list) => (longTasks += list.getEntries().length));
  observer.observe({ type: 'longtask' });
  const end = (): { longestGap: number; longTasks: number } => {
    look();
    clearInterval(timer);
    longTasks += observer.takeRecords().length;
    observer.disconnect();
    return { longestGap, longTasks };
  };
  return { end };
}

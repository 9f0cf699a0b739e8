import { captureTab, pictureName, screenshotFile, type Screenshot } from '../../platform/screenshot';
import { dropScreenshot, waitingScreenshot } from '../../platform/screenshot-menu';
import { addEvidence, type AddResult } from './add-evidence';
import type { Deps } from '../deps';

/** `no-picture`: the browser does not let this page be pictured. */
export type ScreenshotResult = AddResult | { readonly ok: false; readonly why: 'no-picture'; readonly detail: string };

const NO_PICTURE = { ok: false, why: 'no-picture', detail: '' } as const;

/** Keeps a picture of the tab in front of this page's window. */
export async function addScreenshot(deps: Deps): Promise<ScreenshotResult> {
  const screenshot = await captureTab(deps.now());
  return screenshot === null ? NO_PICTURE : keep(deps, screenshot);
}

/**
 * Keeps the picture the driver took through the menu or her keys; null when none waits. One that could not be kept
 * waits on, and one that was kept meanwhile by another page is known by its bytes.
 */
export async function addWaitingScreenshot(deps: Deps): Promise<ScreenshotResult | null> {
  const screenshot = await waitingScreenshot();
  if (screenshot === null) return null;
  const result = await keep(deps, screenshot);
  if (result.ok) await dropScreenshot(screenshot);
  return result;
}

async function keep(deps: Deps, screenshot: Screenshot): Promise<ScreenshotResult> {
  const file = screenshotFile(screenshot);
  if (file === null) return NO_PICTURE;
  const ending = file.type === 'image/jpeg' ? 'jpg' : 'png';
  const name = pictureName('screenshot', new Date(screenshot.at), ending);
  return addEvidence(deps, { file, name, fileAt: null, source: 'screenshot' });
}

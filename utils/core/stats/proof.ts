const PICTURE = /\.(?:jpe?g|png|heic|heif|webp|gif|avif|bmp|tiff?)$/iu;
/** As letters list what goes with them: `E7-itinerary.png`. */
const NUMBERED = /\bE[0-9]{1,6}-[^\s,;]{1,120}/gu;

/** Whether a file's name says it is a picture. */
export function fileNamesPicture(name: string): boolean {
  return PICTURE.test(name.trim());
}

/** Whether a letter lists a numbered picture that goes with it. */
export function namesNumberedPicture(text: string): boolean {
  return [...text.matchAll(NUMBERED)].some(([name]) => fileNamesPicture(name.replace(/[.)\]]+$/u, '')));
}

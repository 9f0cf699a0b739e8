const PICTURE = /\.(?:jpe?g|png|heic|heif|webp|gif|avif|bmp|tiff?)$/iu;
/** What stands between names in a letter, and around them. */
const BETWEEN = /[\s,;()[\]]/u;
/** As letters list what goes with them: `E7-itinerary.png`. */
const NUMBERED = /^E\d+-/u;

/** Whether a file's name says it is a picture. */
export function fileNamesPicture(name: string): boolean {
  return PICTURE.test(name.trim());
}

/** Whether a letter lists a numbered picture that goes with it. */
export function namesNumberedPicture(text: string): boolean {
  return text.split(BETWEEN).some((word) => {
    const name = word.endsWith('.') ? word.slice(0, -1) : word;
    return NUMBERED.test(name) && fileNamesPicture(name);
  });
}

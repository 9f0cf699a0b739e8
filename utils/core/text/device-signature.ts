/** The line that phones and apps add below a mail: "Sent from my iPhone", "Get Outlook for iOS". */

const PRODUCT =
  'iphone|ipad|outlook|yahoo|mail|gmail|samsung|galaxy|android|huawei|xiaomi|redmi|motorola|pixel|blackberry|windows|proton|aol|gmx';
const SENT = new RegExp(
  `^(?:sent (?:from|via|with)|enviado (?:desde|do|da|de|com|via|con)|envoy\\u00e9 (?:de|depuis|avec|\\u00e0 partir de?)|inviato (?:da|dal|con)|gesendet (?:von|mit|\\u00fcber)|von mein\\w{1,2})\\b.{0,40}\\b(?:${PRODUCT})`,
  'iu',
);
const GET =
  /^(?:get outlook for|obt(?:\u00e9n|ener) outlook para|(?:t\u00e9l\u00e9charger|obtenez) outlook pour|outlook f\u00fcr (?:ios|android)|(?:scarica|ottieni) outlook per|obte(?:r|nha) (?:o )?outlook para)\b/iu;
const JAPANESE = /^(?:.{1,40}\u304b\u3089\u9001\u4fe1$|outlook for (?:ios|android) ?\u3092)/iu;
const LONGEST = 120;

/** @param line without white space around it */
export function isDeviceSignature(line: string): boolean {
  if (line.length > LONGEST) return false;
  return SENT.test(line) || GET.test(line) || JAPANESE.test(line);
}

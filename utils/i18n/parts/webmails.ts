import texts from '../locales/en/webmails.json';
import { addTexts } from '../texts';

addTexts(texts);

import texts from '../locales/en/wording.json';
import { addTexts } from '../texts';

addTexts(texts);

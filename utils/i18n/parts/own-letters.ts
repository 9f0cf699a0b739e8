import texts from '../locales/en/own-letters.json';
import { addTexts } from '../texts';

addTexts(texts);

import texts from '../locales/en/letter.json';
import { addTexts } from '../texts';

addTexts(texts);

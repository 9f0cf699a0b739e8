import texts from '../locales/en/evidence.json';
import { addTexts } from '../texts';

addTexts(texts);

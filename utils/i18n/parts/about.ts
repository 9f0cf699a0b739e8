import texts from '../locales/en/about.json';
import { addTexts } from '../texts';

addTexts(texts);

import texts from '../locales/en/welcome.json';
import { addTexts } from '../texts';

addTexts(texts);

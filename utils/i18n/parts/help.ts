import texts from '../locales/en/help.json';
import { addTexts } from '../texts';

addTexts(texts);

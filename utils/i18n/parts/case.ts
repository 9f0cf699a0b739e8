import texts from '../locales/en/case.json';
import { addTexts } from '../texts';

addTexts(texts);

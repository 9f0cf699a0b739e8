import texts from '../locales/en/demo.json';
import { addTexts } from '../texts';

addTexts(texts);

import texts from '../locales/en/history.json';
import { addTexts } from '../texts';

addTexts(texts);

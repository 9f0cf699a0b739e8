import texts from '../locales/en/journal.json';
import { addTexts } from '../texts';

addTexts(texts);

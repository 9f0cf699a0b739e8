import texts from '../locales/en/files.json';
import { addTexts } from '../texts';

addTexts(texts);

import texts from '../locales/en/cover.json';
import { addTexts } from '../texts';

addTexts(texts);

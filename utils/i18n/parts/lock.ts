import texts from '../locales/en/lock.json';
import { addTexts } from '../texts';

addTexts(texts);

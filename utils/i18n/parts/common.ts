import texts from '../locales/en/common.json';
import { addTexts } from '../texts';

addTexts(texts);

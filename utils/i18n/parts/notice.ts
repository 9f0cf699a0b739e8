import texts from '../locales/en/notice.json';
import { addTexts } from '../texts';

addTexts(texts);

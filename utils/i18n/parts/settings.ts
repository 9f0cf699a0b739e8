import texts from '../locales/en/settings.json';
import { addTexts } from '../texts';

addTexts(texts);

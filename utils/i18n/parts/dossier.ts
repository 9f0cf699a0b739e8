import texts from '../locales/en/dossier.json';
import { addTexts } from '../texts';

addTexts(texts);

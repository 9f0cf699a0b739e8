import texts from '../locales/en/plan.json';
import { addTexts } from '../texts';

addTexts(texts);

import texts from '../locales/en/story.json';
import { addTexts } from '../texts';

addTexts(texts);

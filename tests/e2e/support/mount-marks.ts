/** Every tone of badge and banner, with open shadow roots, so that a test can look inside. */
import { badge } from '../../../components/injected/badge';
import { banner } from '../../../components/injected/banner';

const words = {
  redress: 'Redress',
  maybe: 'may be',
  explain: 'Explain',
  'badge.late-arrival': 'Late arrival',
  'title.late-arrival': 'Late arrival',
};
const main = document.querySelector('main') ?? document.body;
for (const direction of ['ltr', 'rtl'] as const) {
  for (const tier of ['maybe', 'warning', 'deactivation', 'reply', 'action-needed', 'fraud']) {
    const named = { ...words, [`tier.${tier}`]: tier };
    main.append(badge(document, { category: 'late-arrival', tier, words: named, direction, mode: 'open' }));
    const label = { category: 'late-arrival', tier, sure: 'likely' } as const;
    main.append(banner(document, { label, words: named, direction, onExplain: () => undefined, mode: 'open' }));
  }
}

import type { Tier } from '../../utils/core/types';
import { cx } from '../ui/cx';
import { Icon } from '../ui/Icon';
import { useText } from '../use-text';
import styles from './TierBadge.module.css';
import { TIER_LOOKS } from './tiers';

/** How grave a message is: word, shape, then colour. */
export function TierBadge({ tier }: { readonly tier: Tier }) {
  const { t } = useText();
  const look = TIER_LOOKS[tier];
  return (
    <span className={cx(styles.badge, styles[look.tone])}>
      <Icon name={look.icon} />
      {t(`tier.${tier}`)}
    </span>
  );
}

import type { StoryPart } from '../../utils/app/story/story-parts';
import { quoted } from '../../utils/app/story/write-story';
import { shortDay } from '../../utils/i18n/dates';
import { Button } from '../ui/Button';
import { Disclosure } from '../ui/Disclosure';
import { Section } from '../ui/Section';
import { TextField } from '../ui/TextField';
import { useText } from '../use-text';
import styles from './Story.module.css';
import type { StoryAction } from './story-state';

interface StoryTextProps {
  readonly text: string;
  readonly parts: readonly StoryPart[];
  readonly act: (action: StoryAction) => void;
}

/** The story as she tells it, and sentences of the record that can be put into it. */
export function StoryText({ text, parts, act }: StoryTextProps) {
  const { t, language } = useText();
  return (
    <Section title={t('story.text')}>
      <TextField
        label={t('story.textLabel')}
        hint={t('story.textHint')}
        value={text}
        rows={12}
        onChange={(words) => act({ do: 'write', text: words })}
      />
      {parts.length === 0 ? null : (
        <Disclosure summary={t('story.add')} detail={t('story.addHint')}>
          <ul className={styles.parts}>
            {parts.map(({ id, kind, day, text: words }) => (
              <li key={`${kind} ${id}`} className={styles.part}>
                <span className={styles.partWords}>
                  <span className={styles.soft}>{t(`story.part.${kind}`, { day: shortDay(day, language) })}</span>
                  <span dir="auto">{quoted(words)}</span>
                </span>
                <Button
                  icon="insert"
                  label={t('story.addLabel', { text: words })}
                  onClick={() => act({ do: 'add', words: quoted(words) })}
                >
                  {t('story.addThis')}
                </Button>
              </li>
            ))}
          </ul>
        </Disclosure>
      )}
    </Section>
  );
}

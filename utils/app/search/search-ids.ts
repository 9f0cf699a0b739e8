/** The ids whose words are looked for beside what rows say. */
export { GLITCHES as GLITCH_KINDS } from '../../core/record/glitch';
export { OUTCOMES as OUTCOME_KINDS } from '../../core/record/outcome';

const MARKS: Readonly<Record<string, 'notice' | 'own' | 'fact'>> = {
  notice: 'notice',
  sent: 'own',
  step: 'own',
  evidence: 'fact',
  glitch: 'fact',
};

/** How an entry of a case is marked on a line in time, by its kind; what has no mark of its own gets the plain one. */
export function markOf(kind: string): { readonly mark?: 'notice' | 'own' | 'fact' } {
  const mark = MARKS[kind];
  return mark === undefined ? {} : { mark };
}

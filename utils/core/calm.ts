/** Whether a category accuses nobody and asks for nothing: neutral Flex mail, and mail that is not about Flex. */
export function isCalm(category: string): boolean {
  return category === 'not-flex' || category.startsWith('neutral-');
}

/** Does a list name a code? A text is no list, even where it holds the code within; it cannot be evaluated (CON-22). */
export function namesCode(list: readonly string[], code: string): boolean {
  if (!Array.isArray(list)) throw new Error('what should be a list is none');
  return list.includes(code);
}

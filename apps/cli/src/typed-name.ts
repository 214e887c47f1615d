/**
 * A misspelt name of a command, an option or a rule as it may be repeated in an error. What does not look like one may
 * be anything that somebody pasted, a client's name too, so it is not repeated.
 *
 * @example typedName('RecordIntke'); // 'RecordIntke'
 * @example typedName('Marie Vymyšlená'); // '…'
 */
export const typedName = (typed: string): string => (/^-{0,2}[\w.-]{1,40}$/.test(typed) ? typed : '…');

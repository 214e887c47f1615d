/** No rule will ever bear these numbers: tests and examples use them for ids that do not exist. */
const madeUp = /-(?:0|99)$/;

/** Anything in a text that looks like the id of a rule. */
export function ruleIdsIn(text: string): readonly string[] {
  const areas = 'INT|ISW|SCR|CMG|PLN|CNF|CON|NET|AGR|MTG|IMP|CHK|STF|SUP|ETH|RSK|DOC|RPT';
  return [...text.matchAll(new RegExp(`\\b(?:${areas})-\\d+\\b`, 'g'))]
    .map(([id]) => id)
    .filter((id) => !madeUp.test(id));
}

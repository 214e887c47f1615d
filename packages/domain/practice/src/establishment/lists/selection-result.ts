import { codeList } from '@koordinace/kernel';

/** How a selection ended (výsledek výběrového řízení, STF-12). Who applied is nobody's business here. */
export const SelectionResult = codeList('SelectionResult', {
  chosen: { cs: 'někdo byl vybrán', en: 'somebody was chosen' },
  nobodyChosen: { cs: 'nikdo nebyl vybrán', en: 'nobody was chosen' },
});
export type SelectionResult = (typeof SelectionResult.codes)[number];

import { type FactOf, type FileState, instancesOf, lifecycle, type RuleAct, rule, when } from '@koordinace/kernel';
import type { Notice } from '../notice.js';
import { adoptedOnce } from './adopted-once.js';
import { NoticeAdopted } from './house-facts.js';

type NoticeData = Partial<Notice>;

/** The texts of the notice that the office adopted, by version and language (CON-19). */
export const noticesOf = (office: FileState): readonly Notice[] =>
  instancesOf<NoticeData>(office, 'notice').flatMap(({ data: { version, lang } }) =>
    version === undefined || lang === undefined ? [] : [{ version, lang }],
  );

/** CON-19: a text once adopted stays as it is; another one is another version. */
const newText = rule('CON-19', {
  needs: ['versionUsed'],
  act: (_: NoticeData, { fact: { version, lang }, file }: RuleAct<FactOf<typeof NoticeAdopted>>) =>
    noticesOf(file).some((one) => one.version === version && one.lang === lang)
      ? { needs: 'versionUsed', params: { version } }
      : 'permit',
});

/** The texts that are shown before consenting (znění poučení, CON-19). */
export const noticeLifecycle = lifecycle<NoticeData>({
  name: 'notice',
  stream: 'office',
  start: {},
  chart: adoptedOnce('NoticeAdopted', 'CON-19'),
  facts: [NoticeAdopted],
  rules: [newText],
  folds: [when(NoticeAdopted, (_: NoticeData, { version, lang }) => ({ version, lang }))],
});

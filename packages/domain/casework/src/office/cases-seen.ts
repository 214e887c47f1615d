import { type Answer, answers, instancesOf, rolePartition, streamOf, type World } from '@koordinace/kernel';
import { casesDocumented, clientsIdentified, type Seen } from '@koordinace/people';
import { defaultQuestionnaire } from '../screening/default-questionnaire.js';
import { type CaseloadRow, caseloadView } from './caseload-view.js';
import type { QuestionnaireData } from './questionnaire-lifecycle.js';

const office = streamOf('office', 'office');
const wanted = { view: caseloadView.name, partition: rolePartition('head') };

const openCases = (world: World): readonly CaseloadRow[] => world.rows(wanted).map(({ data }) => data as CaseloadRow);

/** All, some or none of them. */
const share = (count: number, of: number): Seen['answer'] => (count === of ? 'yes' : count > 0 ? 'partly' : 'no');

/** What the open cases tell of how far the coordinated approach stands (doklady z případů; CHK-2): counts, nobody's data. */
export const casesSeen: readonly Answer[] = [
  answers(clientsIdentified, {
    files: () => [office],
    rows: () => [wanted],
    answer: (_, world): Seen => {
      const adopted = instancesOf<QuestionnaireData>(world.file(office), 'questionnaire').at(-1)?.data.version;
      const cases = openCases(world);
      const count = cases.filter(({ screened }) => screened).length;
      // There always is a questionnaire: until the office adopts its own, the manual's.
      const version = adopted ?? defaultQuestionnaire.version;
      return {
        answer: cases.length === 0 ? 'notKnown' : share(count, cases.length),
        saw: [
          { code: 'questionnaire', params: { version } },
          { code: 'screened', params: { count, of: cases.length } },
        ],
      };
    },
  }),
  answers(casesDocumented, {
    rows: () => [wanted],
    answer: (_, world): Seen => {
      const managed = openCases(world).filter(({ method }) => method === 'caseManagement');
      if (managed.length === 0) return { answer: 'notKnown', saw: [{ code: 'noCases' }] };
      const count = managed.filter(({ documented }) => documented).length;
      const params = { count, of: managed.length };
      return { answer: share(count, managed.length), saw: [{ code: 'documented', params }] };
    },
  }),
];

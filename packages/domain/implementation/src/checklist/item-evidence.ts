import { type Ask, ask } from '@koordinace/kernel';
import {
  actorsIdentified,
  agendaDivided,
  agreementsCover,
  clientsIdentified,
  cooperationDefined,
  cooperationFormalised,
  coordinatorIsContact,
  courseCompleted,
  modelForms,
  postDescribed,
  postEquipped,
  type Seen,
  supervisedRegularly,
  trainingPlanned,
} from '@koordinace/people';
import type { ChecklistItemId } from '@koordinace/rulebook';
import { documentShows } from '../document/document-shows.js';

const coordinator = { post: 'supportCoordinator' } as const;
const manager = { post: 'caseManager' } as const;
const document = (item: ChecklistItemId) => ask(documentShows, { item });
const bothRoles = ask(cooperationDefined, { between: ['supportCoordinator', 'caseManager'] });

/**
 * What is asked to see an item in the data (kde systém hledá doklad, CHK-2). What several questions see is put together.
 * Modules that answer one day (network, agreements) need no change here.
 */
export const itemEvidence: Readonly<Record<ChecklistItemId, readonly Ask<Seen>[]>> = {
  A1: [document('A1')],
  A2: [document('A2')],
  A3: [document('A3')],
  A4: [document('A4')],
  A5: [document('A5')],
  A6: [document('A6'), ask(modelForms, {})],
  A7: [document('A7')],
  A8: [document('A8')],
  B1: [ask(actorsIdentified, { which: 'inside' })],
  B2: [ask(actorsIdentified, { which: 'outside' })],
  B3: [ask(actorsIdentified, { which: 'otherFields' })],
  B4: [ask(actorsIdentified, { which: 'municipalities' })],
  B5: [ask(cooperationFormalised, {})],
  B6: [ask(agreementsCover, { part: 'process' })],
  B7: [ask(agreementsCover, { part: 'competence' })],
  C1: [ask(postEquipped, coordinator)],
  C2: [ask(postDescribed, coordinator)],
  C3: [ask(courseCompleted, coordinator)],
  C4: [ask(trainingPlanned, coordinator)],
  C5: [ask(cooperationDefined, { between: ['head', 'supportCoordinator'] })],
  C6: [bothRoles],
  C7: [ask(agendaDivided, {})],
  C8: [ask(modelForms, {})],
  C9: [ask(coordinatorIsContact, {})],
  C10: [ask(supervisedRegularly, coordinator)],
  D1: [ask(postEquipped, manager)],
  D2: [ask(postDescribed, manager)],
  D3: [ask(courseCompleted, manager)],
  D4: [ask(trainingPlanned, manager)],
  D5: [bothRoles],
  D6: [ask(supervisedRegularly, manager)],
  D7: [ask(clientsIdentified, {})],
};

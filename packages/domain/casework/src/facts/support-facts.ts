import { fact, PlainDate, personal } from '@koordinace/kernel';
import { PersonId } from '@koordinace/people';
import { z } from 'zod';
import { CaseId } from '../ids.js';
import { ServiceRefusal } from '../lists/service-refusal.js';
import { Label, Line, Note } from '../wording.js';

const about = { case: CaseId, client: PersonId };
const note = (category: 'progress' | 'plan' | 'needs' | 'health' | 'finance' | 'housing' | 'family') =>
  personal(Note, { of: 'client', category }).optional();

/** A service refused the client (odmítnutí službou; CMG-19). */
export const ServiceRefused = fact('ServiceRefused', {
  ...about,
  service: personal(Line, { of: 'client', category: 'progress' }),
  reason: ServiceRefusal.schema,
  on: PlainDate,
  /** What was done in the client's interest. */
  advocacy: note('progress'),
});

/** A specialist's assessment, under its author and day (posouzení odborníka; CMG-20). */
export const SpecialistAssessed = fact('SpecialistAssessed', {
  ...about,
  author: personal(Line, { of: 'client', category: 'progress' }),
  /** In what field: it tells of health by itself. */
  specialty: personal(Label, { of: 'client', category: 'health' }),
  on: PlainDate,
  needs: note('needs'),
  health: note('health'),
  finance: note('finance'),
  housing: note('housing'),
  family: note('family'),
});

/** The client got a plain summary of options, agreed steps and contacts (srozumitelné shrnutí pro klienta; ISW-7). */
export const SummaryGiven = fact('SummaryGiven', {
  ...about,
  options: note('plan'),
  contacts: note('plan'),
});

/** The client cares for somebody (klient je neformální pečující; ISW-8). */
export const CareLinked = fact('CareLinked', {
  ...about,
  caresFor: PersonId,
  /** The office knows the person. */
  known: z.boolean(),
});

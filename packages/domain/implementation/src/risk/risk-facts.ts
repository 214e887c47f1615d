import { AccountId, fact, PlainDate } from '@koordinace/kernel';
import { z } from 'zod';
import { ImplementationId, PlanRiskId, StepId } from '../plan/ids.js';
import { SeenAnswer } from '../plan/lists/seen-answer.js';
import { Line, Note } from '../wording.js';
import { Rating } from './rating.js';
import { CatalogueRiskCode, RiskFieldCode } from './risk-codes.js';
import { RiskSign } from './risk-sign.js';

const about = { implementation: ImplementationId, risk: PlanRiskId };

/** What was seen: a code with numbers, days or codes, as the one who answered told it. */
const SightSeen = z.strictObject({
  code: z.string().max(60),
  params: z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.array(z.string())])).optional(),
});

/** The office's own data were asked for risks (dotaz do dat, RSK-3); what nobody knows yet stays not known. */
export const DataConsulted = fact('DataConsulted', {
  implementation: ImplementationId,
  asked: z.array(z.strictObject({ sign: RiskSign.schema, answer: SeenAnswer.schema })).max(20),
  /** For the five pieces of advice (IMP-12): key actors known, cooperation formalised. */
  actors: SeenAnswer.schema,
  formalised: SeenAnswer.schema,
});

/** The data show a risk, which waits for a person's answer (navržené riziko, RSK-3). */
export const RiskProposed = fact('RiskProposed', {
  ...about,
  sign: RiskSign.schema,
  catalogue: CatalogueRiskCode.schema.optional(),
  field: RiskFieldCode.schema,
  saw: z.array(SightSeen).max(20),
});

/** The plan counts with a risk, from the catalogue or in own words (převzaté riziko; RSK-1, RSK-2). */
export const RiskAdopted = fact('RiskAdopted', {
  ...about,
  catalogue: CatalogueRiskCode.schema.optional(),
  field: RiskFieldCode.schema.optional(),
  what: Line.optional(),
  likelihood: Rating,
  impact: Rating,
  owner: AccountId,
  reviewOn: PlainDate,
  /** Evidence: the owner works here. */
  active: z.boolean(),
});

/** A proposed risk does not concern this plan, and why (navržené riziko odloženo, RSK-3). */
export const RiskSetAside = fact('RiskSetAside', { ...about, reason: Note });

/** Its owner or its words changed (změna rizika, RSK-2). */
export const RiskAmended = fact('RiskAmended', {
  ...about,
  what: Line.optional(),
  owner: AccountId.optional(),
  active: z.boolean(),
  reason: Note,
});

/** It was looked at again (přehodnocení rizika, RSK-2): rated anew, with the day of the next time. */
export const RiskReviewed = fact('RiskReviewed', {
  ...about,
  likelihood: Rating,
  impact: Rating,
  note: Note.optional(),
  next: PlainDate,
});

/** It came true; its measures become steps (riziko nastalo, RSK-2). */
export const RiskMatured = fact('RiskMatured', {
  ...about,
  on: PlainDate,
  note: Note,
  measures: z.array(StepId).max(50),
});

/** What came true was dealt with (riziko vyřešeno, RSK-2). */
export const RiskSettled = fact('RiskSettled', { ...about, on: PlainDate, result: Note });

/** It threatens no more, without having come true (riziko pominulo, RSK-2). */
export const RiskClosed = fact('RiskClosed', { ...about, on: PlainDate, reason: Note });

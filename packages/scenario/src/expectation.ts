import { type RuleId, ruleIds } from '@koordinace/rulebook';
import { z } from 'zod';

/** The id of a rule of the manual. */
/** A rule of the manual, `CON-3`. */
export const Rule = z.enum(ruleIds as readonly [RuleId, ...RuleId[]]).describe('The id of a rule of the manual, ISW-4');

const Rules = z.array(Rule).max(20);

/** Why something is refused where it matters which kind of reason it is (druh důvodu). */
export const ReasonKind = z
  .enum(['rule', 'place', 'who', 'input', 'conflict', 'unanswered'])
  .describe(
    'rule: a rule does not permit it; place: not possible from where the case stands; who: this person may not; ' +
      'input: what was entered is not well formed; conflict: somebody was faster; unanswered: a fact is missing',
  );
export type ReasonKind = z.infer<typeof ReasonKind>;

/** A refusal that is expected: all rules that it cites, no more and no fewer. */
export const ExpectedRefusal = z
  .strictObject({
    refused: Rules.describe('Exactly the rules that the refusal cites; [] where it cites none'),
    kind: ReasonKind.optional().describe('A kind of reason that must be among them'),
  })
  .describe('It is refused');

/** What an act is expected to end in (očekávaný výsledek). */
export const ActExpectation = z.union([
  z.literal('accepted').describe('It is accepted, and nothing is noted'),
  z
    .strictObject({
      accepted: z.strictObject({ warned: Rules.describe('Exactly the rules that had something to note') }),
    })
    .describe('It is accepted with notes'),
  ExpectedRefusal,
]);
export type ActExpectation = z.infer<typeof ActExpectation>;

/** What a reading is expected to show or to leave out. */
export const ReadExpectation = z.union([
  z
    .strictObject({
      shows: z
        .record(z.string(), z.unknown())
        .optional()
        .describe('Places in the record, `plan.goals.0.text`, with the value there, or `present` for any value'),
      hides: z.array(z.string().max(200)).max(100).optional().describe('Places in the record that hold nothing'),
      partial: z.boolean().optional().describe('Whether the reader is told that something was left out'),
    })
    .describe('It may be read'),
  ExpectedRefusal,
]);
export type ReadExpectation = z.infer<typeof ReadExpectation>;

/** Whether something may be done now: yes, if (it depends on what is entered), no. */
export const CanExpectation = z.record(
  z.string().max(60).describe('A command'),
  z.union([z.enum(['yes', 'if', 'no']), z.strictObject({ no: Rules.describe('No, by exactly these rules') })]),
);
export type CanExpectation = z.infer<typeof CanExpectation>;

/** The rows of a list: how many, or each in its order with some of what it says. */
export const ListExpectation = z.union([
  z.int().min(0).describe('How many rows there are'),
  z.array(z.record(z.string(), z.unknown())).max(200).describe('Every row in order: some of its fields'),
]);
export type ListExpectation = z.infer<typeof ListExpectation>;

/** A deadline that is expected to be announced. */
export const ExpectedDeadline = z.strictObject({
  rule: Rule,
  of: z.string().max(64).optional().describe('The file to which it belongs, `$marie`'),
  tell: z.array(z.string().max(64)).max(20).optional().describe('Exactly the accounts that are told'),
  kind: z.string().max(60).optional().describe('The kind of deadline'),
  due: z.iso.date().optional().describe('The last day on which it could be kept'),
  waitsFor: z.string().max(64).optional().describe('For whom it waits: a role, an account, or `$marie`'),
});
export type ExpectedDeadline = z.infer<typeof ExpectedDeadline>;

import { command } from '@koordinace/kernel';
import { TargetChosen } from '../facts/office-facts.js';
import type { TargetId } from '../ids.js';
import { TargetKind } from '../lists/target-kind.js';
import { Line } from '../wording.js';
import { officeLeads } from './who.js';

/** Chooses a target group or target problem (zvolení cílové skupiny nebo problematiky; SCR-5). */
export const ChooseTarget = command('ChooseTarget', {
  fields: {
    kind: TargetKind.schema.describe('A group or a problem.'),
    title: Line.describe('What it is called; a group or a problem, never a person.'),
  },
  who: officeLeads,
  facts: [TargetChosen],
  proposes: ({ kind, title }, act) => [TargetChosen({ target: act.newId('target') as TargetId, kind, title })],
});

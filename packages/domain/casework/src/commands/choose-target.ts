import { command, keeps } from '@koordinace/kernel';
import { TargetChosen } from '../facts/office-facts.js';
import type { TargetId } from '../ids.js';
import { TargetKind } from '../lists/target-kind.js';
import { Line, Note } from '../wording.js';
import { officeLeads } from './who.js';

/** Chooses a target group or target problem, and says on what grounds (zvolení cílové skupiny nebo problematiky; SCR-5, ETH-3). */
export const ChooseTarget = command('ChooseTarget', {
  fields: {
    kind: TargetKind.schema.describe('A group or a problem.'),
    title: Line.describe('What it is called; a group or a problem, never a person.'),
    grounds: keeps('ETH-3', Note).describe('On what grounds it was chosen: needs, numbers, experience.'),
  },
  who: officeLeads,
  facts: [TargetChosen],
  proposes: (given, act) => [TargetChosen({ target: act.newId('target') as TargetId, ...given })],
});

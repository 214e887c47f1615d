import { type FactOf, instancesOf, lifecycle, type RuleAct, rule, type Verdict, when } from '@koordinace/kernel';
import { findCase } from '../case/case-data.js';
import { MemberJoined, MembershipEnded } from '../facts/team-facts.js';
import type { TeamRole } from '../lists/team-role.js';
import type { ResponsibleCode } from '../task/responsible.js';

/** What decisions know of a member of the team. */
export interface MemberData {
  readonly role?: TeamRole;
  readonly who?: ResponsibleCode;
  readonly from?: string;
  readonly until?: string;
}

const needs = [
  'caseEnded',
  'oneMember',
  'organisation',
  'workerGone',
  'unknownPerson',
  'tasks',
  'period',
  'already',
  'ended',
] as const;
type Need = (typeof needs)[number];
type Joined = FactOf<typeof MemberJoined>;

const isSame = ({ kind, id }: ResponsibleCode, who: ResponsibleCode | undefined): boolean =>
  id !== undefined && kind === who?.kind && id === who.id;

function joinedVerdict(fact: Joined, { file }: RuleAct<Joined>): Verdict<Need> {
  if (findCase(file)?.at.includes('work.ended') === true) return { needs: 'caseEnded' };
  const [first] = fact.who;
  if (first === undefined || fact.who.length > 1 || first.kind === 'client') return { needs: 'oneMember' };
  if (fact.whoIs !== 'person') return { needs: fact.whoIs };
  if (fact.tasks === undefined) return { needs: 'tasks' };
  if (fact.until !== undefined && fact.until < fact.from) return { needs: 'period' };
  const already = instancesOf<MemberData>(file, 'member').some(
    ({ at, data }) =>
      at === 'member' &&
      (data.until === undefined || data.until >= fact.from) &&
      data.role === fact.role &&
      isSame(first, data.who),
  );
  return already ? { needs: 'already' } : 'permit';
}

/** Every member of the team has a role, tasks and a period; family, carers and volunteers can be members (CMG-7). */
const wholeMembership = rule('CMG-7', {
  needs,
  act: (data: MemberData, act: RuleAct<Joined | FactOf<typeof MembershipEnded>>): Verdict<Need> => {
    const { fact } = act;
    if (fact.type === 'MemberJoined') return joinedVerdict(fact, act as RuleAct<Joined>);
    return data.from !== undefined && fact.on < data.from ? { needs: 'ended' } : 'permit';
  },
});

/** Roles for which one chooses among actors; authorities are given by place, family and neighbours are not chosen. */
const chosenActors: readonly TeamRole[] = [
  'socialService',
  'healthService',
  'physician',
  'psychologist',
  'debtAdviser',
  'housing',
];

/** The choice of an actor has its grounds, so that it can be seen to be just (ETH-3). */
const chosenJustly = rule('ETH-3', {
  needs: ['actorGrounds'],
  act: (_: MemberData, { fact }: RuleAct<Joined>): Verdict<'actorGrounds'> =>
    chosenActors.includes(fact.role) && fact.grounds === undefined && fact.who.some(({ kind }) => kind === 'actor')
      ? { needs: 'actorGrounds' }
      : 'permit',
});

/** A membership in the multidisciplinary team around the client (člen multidisciplinárního týmu; CMG-7). */
export const memberLifecycle = lifecycle<MemberData>({
  name: 'member',
  stream: 'case',
  start: {},
  facts: [MemberJoined, MembershipEnded],
  folds: [
    when(MemberJoined, (_: MemberData, { role, who: [first], from, until }) => ({
      role,
      from,
      ...(first !== undefined && { who: first }),
      ...(until !== undefined && { until }),
    })),
    when(MembershipEnded, (data: MemberData, { on }) => ({ ...data, until: on })),
  ],
  rules: [wholeMembership, chosenJustly],
  chart: {
    initial: 'none',
    states: {
      none: { on: { MemberJoined: { target: 'member', rules: ['CMG-7', 'ETH-3'] } } },
      member: { on: { MembershipEnded: { target: 'left', rules: ['CMG-7'] } } },
      left: { type: 'final' },
    },
  },
});

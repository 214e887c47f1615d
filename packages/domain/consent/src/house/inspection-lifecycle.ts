import {
  addDays,
  type Chart,
  type DataCategory,
  dayOf,
  type FactOf,
  type FileState,
  instancesOf,
  lifecycle,
  type PlainDate,
  type RuleAct,
  rule,
  when,
} from '@koordinace/kernel';
import type { StatutoryDuty } from '../sharing/sharing-world.js';
import { InspectionClosed, InspectionOpened } from './house-facts.js';

/** For how many days at most an inspection is opened at once (nejdelší doba nahlížení při kontrole); our own number. */
export const longestInspectionDays = 90;

/** What decisions know of an inspection. */
export interface InspectionData {
  readonly inspector?: string;
  readonly citation?: string;
  readonly people: readonly string[];
  readonly categories: readonly DataCategory[];
  readonly from?: PlainDate;
  readonly until?: PlainDate;
}

/** CON-25: limited in time and extent, and by a right that is named. */
const limited = rule('CON-25', {
  needs: ['people', 'categories', 'right', 'end', 'order', 'tooLong'],
  act: (_: InspectionData, { fact }: RuleAct<FactOf<typeof InspectionOpened>>) => {
    const { people, categories, citation, from, until } = fact;
    if (people.length === 0) return { needs: 'people' };
    if (categories.length === 0) return { needs: 'categories' };
    if (citation === undefined) return { needs: 'right' };
    if (until === undefined) return { needs: 'end' };
    if (until < from) return { needs: 'order', params: { from, until } };
    const latest = addDays(from, longestInspectionDays);
    return until > latest ? { needs: 'tooLong', params: { latest, days: longestInspectionDays } } : 'permit';
  },
});

const chart = {
  initial: 'none',
  states: {
    none: { on: { InspectionOpened: { target: 'open', rules: ['CON-25'] } } },
    open: { on: { InspectionClosed: { target: 'closed' } } },
    closed: { type: 'final' },
  },
} as const satisfies Chart;

/** The inspections of the office (kontroly, CON-25). */
export const inspectionLifecycle = lifecycle<InspectionData>({
  name: 'inspection',
  stream: 'office',
  start: { people: [], categories: [] },
  chart,
  facts: [InspectionOpened, InspectionClosed],
  rules: [limited],
  folds: [
    when(InspectionOpened, (_: InspectionData, { inspector, citation, people, categories, from, until }) => ({
      inspector,
      people,
      categories,
      from,
      ...(citation !== undefined && { citation }),
      ...(until !== undefined && { until }),
    })),
  ],
});

/** Inspections that go on, with all that they have to name. */
const open = (office: FileState) => instancesOf<InspectionData>(office, 'inspection').filter(({ at }) => at === 'open');

/** Does an inspection of this inspector go on on the day of the moment? */
export const inspects = (office: FileState, account: string, at: string): boolean =>
  open(office).some(
    ({ data: { inspector, from, until } }) =>
      inspector === account && from !== undefined && until !== undefined && from <= dayOf(at) && dayOf(at) <= until,
  );

/** What inspections open, as duties towards the inspector: these people, these data, these days (CON-25). */
export const inspectionDuties = (office: FileState): readonly StatutoryDuty[] =>
  open(office).flatMap(({ id, data: { inspector, citation, people, categories, from, until } }) =>
    inspector === undefined || citation === undefined || from === undefined || until === undefined
      ? []
      : [
          {
            id,
            citation,
            recipients: [{ professional: inspector, role: 'inspector' }],
            purposes: ['inspection'],
            categories,
            people,
            from,
            until,
          },
        ],
  );

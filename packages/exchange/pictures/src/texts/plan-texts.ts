import type { Text } from '@koordinace/kernel';

/** States of a step, as they are written beside it. */
export const stepStateTexts = {
  proposed: { cs: 'navržený', en: 'proposed' },
  waiting: { cs: 'čeká, zda riziko nastane', en: 'waits for its risk' },
  planned: { cs: 'naplánovaný', en: 'planned' },
  running: { cs: 'probíhá', en: 'running' },
  verified: { cs: 'ověřený', en: 'verified' },
  notReached: { cs: 'nedosažený', en: 'not reached' },
  dropped: { cs: 'vynechaný', en: 'left out' },
} as const satisfies Record<string, Text>;

/** What the picture of the plan says. */
export const planTexts = {
  title: { cs: 'Implementační plán: {what}', en: 'Implementation plan: {what}' },
  asOf: {
    cs: 'Stav ke dni {today}. Kroků: {steps}, z toho ověřených {verified}, probíhajících {running}, nedosažených {notReached}, po termínu {late}.',
    en: 'As of {today}. Steps: {steps}, of them verified {verified}, running {running}, not reached {notReached}, overdue {late}.',
  },
  runs: { cs: 'Začátek plánu {start}.', en: 'The plan begins on {start}.' },
  empty: { cs: 'V plánu zatím není žádný krok.', en: 'There is no step in the plan yet.' },
  late: { cs: 'po termínu', en: 'overdue' },
  today: { cs: 'dnes {today}', en: 'today {today}' },
  todayBefore: { cs: '← dnes {today}', en: '← today {today}' },
  todayAfter: { cs: 'dnes {today} →', en: 'today {today} →' },
  step: { cs: 'Krok', en: 'Step' },
  state: { cs: 'Stav', en: 'State' },
  noPhase: { cs: 'Ostatní kroky', en: 'Other steps' },
  evaluations: { cs: 'Vyhodnocení', en: 'Evaluations' },
  interim: { cs: 'průběžné', en: 'interim' },
  final: { cs: 'závěrečné', en: 'final' },
  planned: { cs: 'naplánované', en: 'planned' },
  done: { cs: 'provedené', en: 'done' },
} as const satisfies Record<string, Text>;

/** The legend of the plan. */
export const planLegendTexts = {
  plan: { cs: 'podle plánu', en: 'as planned' },
  until: { cs: 'čas do termínu', en: 'time until the deadline' },
  running: { cs: 'skutečnost, probíhá', en: 'real, running' },
  verified: { cs: 'skutečnost, ověřeno', en: 'real, verified' },
  notReached: { cs: 'skutečnost, nedosaženo', en: 'real, not reached' },
  deadline: { cs: 'termín', en: 'deadline' },
  earlier: { cs: 'dřívější termín', en: 'earlier deadline' },
  evaluation: { cs: 'vyhodnocení', en: 'evaluation' },
  evaluationPlanned: { cs: 'naplánované vyhodnocení', en: 'planned evaluation' },
  today: { cs: 'dnešek', en: 'today' },
} as const satisfies Record<string, Text>;

/** Heads of the table. */
export const planTableTexts = {
  number: { cs: 'Č.', en: 'No.' },
  phase: { cs: 'Fáze', en: 'Phase' },
  activity: { cs: 'Krok', en: 'Step' },
  responsible: { cs: 'Odpovídá', en: 'Responsible' },
  state: { cs: 'Stav', en: 'State' },
  plannedStart: { cs: 'Plánovaný začátek', en: 'Planned start' },
  deadline: { cs: 'Termín', en: 'Deadline' },
  earlier: { cs: 'Dřívější termíny', en: 'Earlier deadlines' },
  started: { cs: 'Skutečný začátek', en: 'Real start' },
  ended: { cs: 'Skutečný konec', en: 'Real end' },
  steps: { cs: 'Kroky', en: 'Steps' },
  on: { cs: 'Den', en: 'Day' },
  kind: { cs: 'Druh', en: 'Kind' },
} as const satisfies Record<string, Text>;

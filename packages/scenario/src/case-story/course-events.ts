import {
  ClosingReason,
  ContactForm,
  EndingReason,
  IndividualPhase,
  Intervention,
  ManagementPhase,
  RequestKind,
  ReviewResult,
  ScreeningOutcome,
  ServiceRefusal,
} from '@koordinace/casework';
import { fill, type Text } from '@koordinace/kernel';
import { dayInWords } from '../story/days.js';
import { quoted } from '../story/quoted.js';
import { caseStoryTexts as texts } from '../texts/case-story-texts.js';
import type { CaseTelling } from './case-telling.js';
import { conferenceEvents } from './conference-events.js';
import type { CourseEvent } from './course-event.js';

type Source = (telling: CaseTelling) => readonly CourseEvent[];

const joined = (...parts: readonly (string | undefined)[]): string | undefined => {
  const there = parts.filter((one) => one !== undefined && one !== '');
  return there.length === 0 ? undefined : there.join(' ');
};

const assignments: Source = ({ record, lang, name }) =>
  record.assignments.map(({ at, by, worker = '', method, reason, summary, clientView }, index) => {
    const text: Text =
      index === 0
        ? texts.tookOn
        : reason !== undefined || summary !== undefined
          ? texts.handedOver
          : texts.method[method];
    return { at, by, what: fill(text, lang, { worker: name(worker) }), text: joined(reason, summary, clientView) };
  });

const contacts: Source = ({ record, lang }) =>
  record.contacts.map(({ at, by, what, on, text, interventions = [] }) => ({
    at: on ?? at,
    by,
    what: [ContactForm.say(what, lang), ...interventions.map((one) => Intervention.say(one, lang))].join(', '),
    text,
  }));

const screenings: Source = ({ record, lang }) =>
  record.screenings.map(({ at, by, decided = '', reason }) => ({
    at,
    by,
    what: fill(texts.screened, lang, { outcome: ScreeningOutcome.say(decided, lang) }),
    text: reason,
  }));

const phases: Source = ({ record, lang }) =>
  record.phases.map(({ at, by, what, method, text }) => ({
    at,
    by,
    what: fill(texts.phase, lang, {
      phase: (method === 'caseManagement' ? ManagementPhase : IndividualPhase).say(what, lang),
    }),
    text,
  }));

const crises: Source = ({ record, lang, name }) =>
  record.crises.flatMap(({ at, by, what, handler = '', result, endedAt }) => [
    { at, by, what: fill(texts.crisis, lang, { handler: name(handler) }), text: what },
    ...(endedAt === undefined ? [] : [{ at: endedAt, what: texts.crisisOver[lang], text: result }]),
  ]);

const help: Source = ({ record, lang }) =>
  record.help.flatMap(({ at, by, danger, result, endedAt }) => [
    { at, by, what: texts.help[lang], text: danger },
    ...(endedAt === undefined ? [] : [{ at: endedAt, what: texts.helpOver[lang], text: result }]),
  ]);

const asked: Source = ({ record, lang }) => [
  ...record.requests.map(({ at, by, kind = '', text, answer }) => ({
    at,
    by,
    what: fill(texts.askedCoordinator, lang, { kind: RequestKind.say(kind, lang) }),
    text: joined(text, answer === undefined ? texts.unanswered[lang] : fill(texts.answered, lang, { answer })),
  })),
  ...record.consultations.map(({ at, by, pseudonym = '', text, answer }) => ({
    at,
    by,
    what: fill(texts.consulted, lang, { pseudonym }),
    text: joined(text, answer === undefined ? texts.unanswered[lang] : fill(texts.answered, lang, { answer })),
  })),
];

const services: Source = ({ record, lang }) => [
  ...record.refusedServices.map(({ at, by, on, service = '', reason = '', advocacy }) => ({
    at: on ?? at,
    by,
    what: fill(texts.refusedService, lang, { service, reason: ServiceRefusal.say(reason, lang) }),
    text: advocacy,
  })),
  ...record.mediations.map(({ at, by, on, between = '', service = '', result }) => ({
    at: on ?? at,
    by,
    what: fill(texts.mediation, lang, { between, service }),
    text: result,
  })),
];

const plans: Source = ({ record, lang }) =>
  record.plans.flatMap((plan) => [
    ...plan.agreements.map(({ at, by, version = 0, clientView }) => ({
      at,
      by,
      what: fill(texts.agreed, lang, { plan: quoted(plan.title ?? plan.plan, lang), version }),
      text: clientView,
    })),
    ...plan.reviews.map(({ at, by, result, effect, next }) => ({
      at,
      by,
      what: fill(texts.reviewed, lang, {
        plan: quoted(plan.title ?? plan.plan, lang),
        result: ReviewResult.say(result, lang),
      }),
      text: joined(effect, next && fill(texts.nextReview, lang, { day: dayInWords(next, lang) })),
    })),
  ]);

const ends: Source = ({ record, lang }) => [
  ...record.declined.map(({ at, by, text }) => ({ at, by, what: texts.declined[lang], text })),
  ...record.summaries.map(({ at, by, options }) => ({ at, by, what: texts.summary[lang], text: options })),
  ...record.evaluations.map(({ at, by, of, process, goals, clientView, noView, lessons }) => ({
    at,
    by,
    what: texts.evaluated[of][lang],
    text: joined(process, goals, clientView, noView, lessons),
  })),
  ...record.closings.map(({ at, by, reason = '', outlook }) => ({
    at,
    by,
    what: fill(texts.closed, lang, { reason: ClosingReason.say(reason, lang) }),
    text: outlook,
  })),
  ...record.reopenings.map(({ at, by, text }) => ({ at, by, what: texts.reopened[lang], text })),
  ...(record.ending === undefined
    ? []
    : [
        {
          at: record.ending.at,
          by: record.ending.by,
          what: fill(texts.ended, lang, { reason: EndingReason.say(record.ending.reason ?? '', lang) }),
          text: joined(record.ending.cooperation, record.ending.wayToGoal, record.ending.summary),
        },
      ]),
];

const sources: readonly Source[] = [
  assignments,
  contacts,
  screenings,
  phases,
  crises,
  help,
  asked,
  services,
  plans,
  conferenceEvents,
  ends,
];

/** Everything that happened in a case, in its order; what happened on one day stays as it was recorded. */
export const courseOf = (telling: CaseTelling): readonly CourseEvent[] =>
  sources
    .flatMap((source) => source(telling))
    .map((event, order) => ({ event, order }))
    .sort((a, b) => (a.event.at === b.event.at ? a.order - b.order : a.event.at < b.event.at ? -1 : 1))
    .map(({ event }) => event);

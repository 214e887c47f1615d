import { dayOf, type Forbidden, lifecycle, when } from '@koordinace/kernel';
import {
  ConferenceCancelled,
  ConferenceConcluded,
  ConferenceConvened,
  ConferenceFollowedUp,
  ConferenceOpened,
  ConfidentialityReminded,
  MinutesPrepared,
  ProposalsAnswered,
} from '../facts/conference-facts.js';
import {
  everybodyNoted,
  followedUp,
  nothingWithheld,
  ofThisConference,
  remindedBeforeMinutes,
} from './conclusion-rules.js';
import { blankConference, type ConferenceData } from './conference-data.js';
import { childProtectionLed, ledByCoordinator, wellConvened } from './convening-rules.js';
import { clientRepresented, impartialLeader, remindedAtOpening } from './opening-rules.js';

const forbidden: readonly Forbidden[] = [
  // Minutes are of a conference that took place.
  { rule: 'CNF-5', fact: 'MinutesPrepared', from: ['convened'], target: 'issued' },
  { rule: 'CNF-5', fact: 'MinutesPrepared', from: ['open'], target: 'issued' },
];

/**
 * The life of a conference (životní cyklus případového setkání): convened with purpose and agenda, opened, concluded,
 * its minutes issued to each recipient, its tasks followed up (CNF-1 to CNF-9).
 */
export const conferenceLifecycle = lifecycle<ConferenceData>({
  name: 'conference',
  stream: 'case',
  start: blankConference,
  facts: [
    ConferenceConvened,
    ConferenceOpened,
    ConfidentialityReminded,
    ConferenceConcluded,
    ProposalsAnswered,
    MinutesPrepared,
    ConferenceFollowedUp,
    ConferenceCancelled,
  ],
  folds: [
    when(ConferenceConvened, (data: ConferenceData, { kind, leader, on }) => ({ ...data, kind, leader, on })),
    when(ConferenceOpened, (data: ConferenceData, { reminded, clientRepresentedBy }) => ({
      ...data,
      reminded,
      represented: clientRepresentedBy !== undefined,
    })),
    when(ConfidentialityReminded, (data: ConferenceData) => ({ ...data, reminded: true })),
    when(ConferenceConcluded, (data: ConferenceData, { at, categories, followUpOn }) => ({
      ...data,
      categories,
      concludedOn: dayOf(at),
      ...(followUpOn !== undefined && { followUpOn }),
    })),
  ],
  rules: [
    wellConvened,
    childProtectionLed,
    clientRepresented,
    impartialLeader,
    remindedBeforeMinutes,
    everybodyNoted,
    followedUp,
    ofThisConference,
  ],
  warnings: [
    { fact: 'ConferenceConvened', rule: ledByCoordinator },
    { fact: 'ConferenceOpened', rule: remindedAtOpening },
    { fact: 'MinutesPrepared', rule: nothingWithheld },
  ],
  forbidden,
  chart: {
    initial: 'none',
    states: {
      none: { on: { ConferenceConvened: { target: 'convened', rules: ['CNF-1', 'CNF-9'] } } },
      convened: {
        on: {
          ConferenceOpened: { target: 'open', rules: ['CNF-1', 'CNF-2', 'CNF-7'] },
          ConferenceCancelled: { target: 'cancelled' },
        },
      },
      open: {
        on: {
          ConfidentialityReminded: {},
          ConferenceConcluded: { target: 'concluded', rules: ['CNF-4', 'CNF-2', 'CNF-7', 'CNF-6', 'CNF-8'] },
        },
      },
      concluded: {
        on: {
          ConfidentialityReminded: {},
          ProposalsAnswered: { rules: ['CNF-6'] },
          MinutesPrepared: { target: 'issued', rules: ['CNF-3'] },
        },
      },
      issued: {
        on: {
          ProposalsAnswered: { rules: ['CNF-6'] },
          MinutesPrepared: { rules: ['CNF-3'] },
          ConferenceFollowedUp: { target: 'closed', rules: ['CNF-8'] },
        },
      },
      closed: { on: { ProposalsAnswered: { rules: ['CNF-6'] }, MinutesPrepared: { rules: ['CNF-3'] } } },
      cancelled: { type: 'final' },
    },
  },
});

import { id } from '@koordinace/kernel';
import type { z } from 'zod';

/** The id of a case file (spis, případ): `case-7f3k`. It stays the same through every change of method (ISW-4). */
export const CaseId = id('case');
export type CaseId = z.infer<typeof CaseId>;

/** The id of an individual plan (individuální plán) within a case. */
export const PlanId = id('plan');
export type PlanId = z.infer<typeof PlanId>;

/** The id of a goal of a plan (cíl). */
export const GoalId = id('goal');
export type GoalId = z.infer<typeof GoalId>;

/** The id of a task of a plan (úkol, aktivita). */
export const TaskId = id('task');
export type TaskId = z.infer<typeof TaskId>;

/** The id of a risk named in a plan (riziko). */
export const RiskId = id('risk');
export type RiskId = z.infer<typeof RiskId>;

/** The id of the reply that a health provider is owed (odpověď na oznámení, INT-5). */
export const ReplyId = id('reply');
export type ReplyId = z.infer<typeof ReplyId>;

/** The id of an adopted version of the screening questionnaire (dotazník, SCR-4). */
export const QuestionnaireId = id('questionnaire');
export type QuestionnaireId = z.infer<typeof QuestionnaireId>;

/** The id of a target group or target problem chosen by the office (cílová skupina nebo problematika, SCR-5). */
export const TargetId = id('target');
export type TargetId = z.infer<typeof TargetId>;

/** The id of an actor of the network (aktér): kept by the network module, named here where a task is the actor's. */
export const ActorId = id('actor');
export type ActorId = z.infer<typeof ActorId>;

/** The id of a case conference (případové setkání; CNF-1). */
export const ConferenceId = id('conference');
export type ConferenceId = z.infer<typeof ConferenceId>;

/** The id of somebody's participation in a conference (účast na setkání; CNF-4). */
export const ParticipantId = id('participant');
export type ParticipantId = z.infer<typeof ParticipantId>;

/** The id of a membership in the team around the client (člen týmu; CMG-7). */
export const MemberId = id('member');
export type MemberId = z.infer<typeof MemberId>;

/** The id of a crisis within a case (krize; CMG-12). */
export const CrisisId = id('crisis');
export type CrisisId = z.infer<typeof CrisisId>;

/** The id of a request to the support coordinator (žádost o pomoc koordinátora; CMG-8). */
export const RequestId = id('request');
export type RequestId = z.infer<typeof RequestId>;

/** The id of a consultation with the regional methodologist (konzultace s metodikem; CMG-16). */
export const ConsultationId = id('consultation');
export type ConsultationId = z.infer<typeof ConsultationId>;

/** The id of an agreement with an actor: kept by the network module, named here where an outreach rests on it (INT-7). */
export const AgreementId = id('agreement');
export type AgreementId = z.infer<typeof AgreementId>;

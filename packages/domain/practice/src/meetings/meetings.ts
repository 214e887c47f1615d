import type { ModulePart } from '@koordinace/kernel';
import { assignmentLifecycle } from './assignment-lifecycle.js';
import { attendeeLifecycle } from './attendee-lifecycle.js';
import { AdmitToCase } from './commands/admit-to-case.js';
import { AgreeProcedure } from './commands/agree-procedure.js';
import { AnnounceNeed } from './commands/announce-need.js';
import { AnswerNeed } from './commands/answer-need.js';
import { ArrangeTopicTraining } from './commands/arrange-topic-training.js';
import { BringCase } from './commands/bring-case.js';
import { CallMeeting } from './commands/call-meeting.js';
import { CancelMeeting } from './commands/cancel-meeting.js';
import { CloseMeeting } from './commands/close-meeting.js';
import { CloseTopic } from './commands/close-topic.js';
import { CompleteAssignment } from './commands/complete-assignment.js';
import { ContinueSeries } from './commands/continue-series.js';
import { DropAssignment } from './commands/drop-assignment.js';
import { EndAdmission } from './commands/end-admission.js';
import { EndSeries } from './commands/end-series.js';
import { HoldMeeting } from './commands/hold-meeting.js';
import { InviteToMeeting } from './commands/invite-to-meeting.js';
import { IssueMeetingMinutes } from './commands/issue-meeting-minutes.js';
import { MoveMeeting } from './commands/move-meeting.js';
import { OpenTopic } from './commands/open-topic.js';
import { PlanSeries } from './commands/plan-series.js';
import { PutNeed } from './commands/put-need.js';
import { RaiseMeetingDeadline } from './commands/raise-meeting-deadline.js';
import { RecordDiscussion } from './commands/record-discussion.js';
import { RecordMeetingMinutesDelivery } from './commands/record-meeting-minutes-delivery.js';
import { SetAssignment } from './commands/set-assignment.js';
import { keepers } from './keepers.js';
import { answerAdmission } from './matter/admission.js';
import { matterLifecycle } from './matter/matter-lifecycle.js';
import { matterRecord } from './matter/matter-record.js';
import { matterStanding } from './matter/matter-standing.js';
import { mattersView } from './matter/matters-view.js';
import { meetingDeadlines } from './meeting-deadlines.js';
import { meetingLifecycle } from './meeting-lifecycle.js';
import { meetingRecord } from './meeting-record.js';
import { meetingStanding } from './meeting-standing.js';
import { answerMeetingStands } from './meeting-stands.js';
import { meetingsView, officeMeetingsView } from './meetings-view.js';
import { needDeadlines } from './needs/need-deadlines.js';
import { needLifecycle } from './needs/need-lifecycle.js';
import { needsRecord } from './needs/needs-record.js';
import { needsView } from './needs/needs-view.js';
import { answerKnownAccounts } from './questions.js';
import { seriesDeadlines } from './series/series-deadlines.js';
import { seriesLifecycle } from './series/series-lifecycle.js';
import { seriesRecord } from './series/series-record.js';
import { seriesView } from './series/series-view.js';
import { texts } from './texts/texts.js';
import { topicLifecycle } from './topic/topic-lifecycle.js';
import { topicRecord } from './topic/topic-record.js';
import { topicsView } from './topic/topics-view.js';

/**
 * Meetings of all kinds (setkání; MTG-1 to MTG-7): called with purpose and programme, held, minutes that reach everybody, tasks;
 * cases that come to them; regular ones; topics of the day; needs put to the leadership.
 */
export const meetings: ModulePart = {
  lifecycles: [
    meetingLifecycle,
    attendeeLifecycle,
    assignmentLifecycle,
    matterLifecycle,
    seriesLifecycle,
    topicLifecycle,
    needLifecycle,
  ],
  commands: [
    CallMeeting,
    MoveMeeting,
    CancelMeeting,
    InviteToMeeting,
    HoldMeeting,
    SetAssignment,
    IssueMeetingMinutes,
    RecordMeetingMinutesDelivery,
    CompleteAssignment,
    DropAssignment,
    CloseMeeting,
    RaiseMeetingDeadline,
    BringCase,
    AdmitToCase,
    EndAdmission,
    RecordDiscussion,
    PlanSeries,
    ContinueSeries,
    EndSeries,
    OpenTopic,
    AgreeProcedure,
    ArrangeTopicTraining,
    CloseTopic,
    PutNeed,
    AnswerNeed,
    AnnounceNeed,
  ],
  texts,
  answers: [answerKnownAccounts, answerMeetingStands, answerAdmission],
  standings: [meetingStanding, matterStanding],
  views: [meetingsView, officeMeetingsView, mattersView, seriesView, topicsView, needsView],
  deadlines: [meetingDeadlines, seriesDeadlines, needDeadlines],
  records: [meetingRecord, matterRecord, seriesRecord, topicRecord, needsRecord],
  keepers,
};

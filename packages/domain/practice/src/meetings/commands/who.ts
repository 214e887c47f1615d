/** Who calls meetings and keeps what belongs to them (kdo svolává setkání). The coordinators are workers of the department, too. */
export const organisers = ['departmentWorker', 'head'] as const;

/** Who answers for a meeting: whoever leads it, and the coordinator (MTG-2). */
export const answerable = ['meetingLeader', 'supportCoordinator'] as const;

/** Who does something about a meeting that is already there. */
export const ofMeeting = [...answerable, 'head'] as const;

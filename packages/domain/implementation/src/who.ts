/** Those who introduce the approach: the head of department and the support coordinator. */
export const introducers = ['head', 'supportCoordinator'] as const;

/** Those who may read how far it stands: whoever works in the department, and the leadership of the municipality. */
export const departmentReads = ['head', 'supportCoordinator', 'departmentWorker', 'leadership'] as const;

/** Those whose work a person's file is, who record what people say about sharing. */
export const ownWorkers = ['caseManager', 'socialWorker'] as const;

/** Everybody of the department who works with or for clients: an emergency waits for nobody (CON-6). */
export const wholeDepartment = [...ownWorkers, 'supportCoordinator', 'departmentWorker', 'head'] as const;

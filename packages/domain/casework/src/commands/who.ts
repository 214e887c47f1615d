/** Those whose work the case is. */
export const ownWorkers = ['caseManager', 'socialWorker'];

/** Those who decide how the office works with its questionnaire and targets. */
export const officeLeads = ['head', 'supportCoordinator'];

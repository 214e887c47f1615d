/** Who leads the introduction (kdo zavádění řídí): the head, the coordinator, and whoever carries the change. */
export const planLeads = ['head', 'supportCoordinator', 'changeCarrier'] as const;

/** Who reports on a step: they, and whoever is responsible for a step of the plan. */
export const stepDoers = [...planLeads, 'stepResponsible'] as const;

/** Who reads the plan whole: an introduction concerns the whole office, and the plan holds nobody's data. */
export const planReaders = [...stepDoers, 'leadership', 'departmentWorker', 'otherDepartment'] as const;

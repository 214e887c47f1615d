/** Roles of everybody whom the office knows by account (role všech, kdo mají účet). */
export const worksHereRoles = [
  'head',
  'leadership',
  'departmentWorker',
  'externalCaseManager',
  'otherDepartment',
  'outsideWorker',
] as const;

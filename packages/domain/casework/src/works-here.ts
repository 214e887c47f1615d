/** Roles without which nobody works on a case, whatever was assigned (CMG-4, CMG-5). */
export const worksHere: readonly string[] = ['departmentWorker', 'externalCaseManager'];

/** Everybody in the department keeps the register of dilemmas, and learns from it (ETH-2). */
export const wholeDepartment = ['departmentWorker', 'head'];

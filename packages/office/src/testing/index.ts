export { LoanId, loans } from './loans.js';

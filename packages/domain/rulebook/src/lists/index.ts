export * from './agenda.js';
export * from './checklist.js';
export * from './dilemmas.js';
export * from './phases.js';
export * from './principles.js';
export * from './risk-catalogue.js';

import { command } from '@koordinace/kernel';
import { InspectionClosed } from '../house/house-facts.js';
import { InspectionId } from '../house/house-ids.js';

/** Ends an inspection before its time (ukončení kontroly, CON-25): the inspector is nobody here from then on. */
export const CloseInspection = command('CloseInspection', {
  fields: { inspection: InspectionId.describe('Which inspection') },
  who: ['head'],
  facts: [InspectionClosed],
  proposes: (given) => [InspectionClosed(given)],
});

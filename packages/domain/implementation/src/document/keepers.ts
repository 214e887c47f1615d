import { type Keeper, type Module, present } from '@koordinace/kernel';

/** A module that neither lists nor announces who has not acknowledged the document. */
const nobodyAsked = (module: Module): Module => ({
  ...module,
  ...present({
    views: module.views?.map((one) =>
      ['documents', 'toAcknowledge'].includes(one.name) ? { ...one, rows: () => [] } : one,
    ),
    deadlines: module.deadlines?.map((one) => (one.stream === 'document' ? { ...one, of: () => [] } : one)),
  }),
});

/** What keeps rules of the internal document otherwise than by arrows and warnings, and how tests switch it off. */
export const documentKeepers: readonly Keeper[] = [{ rule: 'IMP-13', by: 'view', broken: nobodyAsked }];

import { ask } from '@koordinace/kernel';
import { holdersOf } from '@koordinace/people';

/** Posts whose holders the internal document concerns (koho se dokument týká, IMP-13); others are named beside. */
export const concernedPosts = ['head', 'supportCoordinator', 'caseManager', 'socialWorker', 'socialCurator'] as const;

/** The questions who holds them, by post. */
export const asksConcerned = () => ({
  head: ask(holdersOf, { post: 'head' }),
  supportCoordinator: ask(holdersOf, { post: 'supportCoordinator' }),
  caseManager: ask(holdersOf, { post: 'caseManager' }),
  socialWorker: ask(holdersOf, { post: 'socialWorker' }),
  socialCurator: ask(holdersOf, { post: 'socialCurator' }),
});

import { id } from '@koordinace/kernel';
import type { z } from 'zod';

/** The id of a version of a post's profile (profil pozice). */
export const ProfileId = id('profile');
export type ProfileId = z.infer<typeof ProfileId>;

/** The id of what a post is paid from (financování pozice). */
export const FundingId = id('funding');
export type FundingId = z.infer<typeof FundingId>;

/** The id of a version of the division of agenda (rozdělení agendy). */
export const DivisionId = id('division');
export type DivisionId = z.infer<typeof DivisionId>;

/** The id of a version of rules of cooperation (pravidla spolupráce). */
export const CooperationId = id('cooperation');
export type CooperationId = z.infer<typeof CooperationId>;

/** The id of a selection (výběrové řízení). */
export const SelectionId = id('selection');
export type SelectionId = z.infer<typeof SelectionId>;

/** The id of a change of priorities (změna priorit). */
export const PriorityChangeId = id('prioritychange');
export type PriorityChangeId = z.infer<typeof PriorityChangeId>;

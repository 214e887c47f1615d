import { id } from '@koordinace/kernel';
import type { z } from 'zod';

/** The id of a version of the internal directive (vnitřní předpis). */
export const DirectiveId = id('directive');
export type DirectiveId = z.infer<typeof DirectiveId>;

/** The id of an adopted text of the notice (znění poučení). */
export const NoticeId = id('notice');
export type NoticeId = z.infer<typeof NoticeId>;

/** The id of an inspection (kontrola). */
export const InspectionId = id('inspection');
export type InspectionId = z.infer<typeof InspectionId>;

/** The id of a form of consent that an actor got (formulář souhlasu pro předání). */
export const ReferralFormId = id('referralform');
export type ReferralFormId = z.infer<typeof ReferralFormId>;

import { codeList } from '@koordinace/kernel';

/** What somebody answers to an invitation (odpověď na pozvání; CNF-2, CNF-4). */
export const InvitationReply = codeList('InvitationReply', {
  comes: { cs: 'přijde', en: 'comes' },
  comesOnline: { cs: 'připojí se online', en: 'joins online' },
  toBeInformed: { cs: 'nepřijde, chce být informován', en: 'does not come, wants to be informed' },
  declines: { cs: 'nezúčastní se', en: 'declines' },
});
export type InvitationReply = (typeof InvitationReply.codes)[number];

import type { RuleId } from '@koordinace/rulebook';
import type { NewAuditRow } from '@koordinace/store-port';

/** What was done or read, and how it ended: codes and ids, never content. */
export interface AuditEntry {
  /** The command's type, or `read`, `history`, `view:cases`. */
  readonly act: string;
  readonly outcome: 'accepted' | 'refused';
  readonly rules?: readonly RuleId[];
  /** The role in which it was done, and for whom somebody stood in. */
  readonly as?: string;
  readonly for?: string;
  /** Why somebody read what is not their own work. */
  readonly purpose?: string;
  readonly reason?: string;
}

/** An audit entry as the office gives it back. */
export interface Audited extends AuditEntry {
  readonly at: string;
  readonly by: string;
  readonly subject: string;
}

/** Writes an audit row. */
export const auditRow = (at: string, by: string, subject: string, entry: AuditEntry): NewAuditRow => ({
  at,
  by,
  subject,
  body: JSON.stringify(entry),
});

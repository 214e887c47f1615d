const LONGEST = 300;

/** A store did not do what a case of the suite asks of it. */
export class ConformanceFailure extends Error {
  override readonly name = 'ConformanceFailure';
  readonly caseId: string;
  readonly expected: unknown;
  readonly actual: unknown;

  constructor(caseId: string, what: string, expected: unknown, actual: unknown) {
    const cause = actual instanceof Error ? { cause: actual } : undefined;
    super(`[${caseId}] ${what}: expected ${shown(expected)}, came ${shown(actual)}`, cause);
    this.caseId = caseId;
    this.expected = expected;
    this.actual = actual;
  }
}

/** JSON escapes lone surrogates, so that the message itself can be printed anywhere. */
function shown(value: unknown): string {
  const text = value instanceof Error ? `${value.name}: ${value.message}` : (JSON.stringify(value) ?? String(value));
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}… (${text.length} characters)` : text;
}

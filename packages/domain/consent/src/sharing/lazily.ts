/**
 * Works something out when it is first asked for, and keeps it. What throws is not kept: it throws for whoever asks, so
 * that each of them refuses on their own (CON-22).
 */
export function lazily<T>(work: () => T): () => T {
  let kept: { readonly value: T } | undefined;
  return () => {
    kept ??= { value: work() };
    return kept.value;
  };
}

/** What cannot be evaluated is not there. Only for what opens nothing by being absent. */
export function safely<T>(evaluate: () => T): T | undefined {
  try {
    return evaluate();
  } catch {
    return undefined;
  }
}

/** What a walk found wrong, told in codes. */
export class WalkFault extends Error {
  override readonly name = 'WalkFault';
  /** What was done until then, a line for each act; codes and ids only. */
  course: readonly string[] = [];
}

/** What was thrown where nothing may be: by name, and by the place in our own code. */
export function broken(what: string, error: unknown): WalkFault {
  if (error instanceof WalkFault) return error;
  const { name, message, stack = '' } = error instanceof Error ? error : new Error(String(error));
  const frames = stack.split('\n').filter((line) => line.includes('packages/') && !line.includes('node_modules'));
  return new WalkFault(`${what} threw ${name}: ${message}\n${frames.slice(0, 6).join('\n')}`, { cause: error });
}

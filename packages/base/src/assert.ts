/** Thrown by {@link assert}: a broken invariant is a bug and must never be caught to go on as if it held. */
export class InvariantError extends Error {
  override readonly name = 'InvariantError'
}

/**
 * States an invariant in production code, in the words of the rule that it protects.
 * @throws InvariantError when the condition does not hold.
 */
export function assert(condition: unknown, rule: string): asserts condition {
  if (!condition) throw new InvariantError(rule)
}

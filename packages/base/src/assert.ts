/** Thrown by {@link assert}. A broken invariant is a bug: code that catches this error must not continue as if nothing had happened. */
export class InvariantError extends Error {
  override readonly name = 'InvariantError'
}

/**
 * Checks an invariant, in production code too.
 * @param rule the rule that the invariant protects, in the words of the specification.
 * @throws InvariantError when the condition does not hold.
 */
export function assert(condition: unknown, rule: string): asserts condition {
  if (!condition) throw new InvariantError(rule)
}

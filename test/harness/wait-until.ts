import { until } from '@lifegrid/local/process/until'

/** Two minutes: far longer than anything here takes, so that only a test that hangs fails. */
export const waitMs = 120_000

/**
 * Polls a condition until it holds.
 * @throws Error with `what` in its message when the condition does not hold in time.
 */
export async function waitUntil(
  what: string,
  holds: () => boolean | Promise<boolean>,
  deadlineMs = waitMs,
): Promise<void> {
  await until(what, deadlineMs, async () => ((await holds()) ? true : undefined))
}

import { until } from '@lifegrid/local/process/until'

/**
 * Polls a condition until it holds.
 * @param deadlineMs by default two minutes, far longer than anything here takes, so that only a test that hangs fails.
 * @throws Error with `what` in its message when the condition does not hold in time.
 */
export async function waitUntil(
  what: string,
  holds: () => boolean | Promise<boolean>,
  deadlineMs = 120_000,
): Promise<void> {
  await until(what, deadlineMs, async () => ((await holds()) ? true : undefined))
}

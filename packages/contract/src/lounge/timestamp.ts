/**
 * A time as the frames of the lounge have it: `2026-02-09T18:30:00`, in UTC, without a fraction or a zone.
 * @param at ms since the Unix epoch.
 */
export function loungeTimestamp(at: number): string {
  return new Date(at).toISOString().slice(0, 19)
}

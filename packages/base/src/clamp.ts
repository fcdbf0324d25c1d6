/** The value, or the bound that it exceeds. `min` must not be above `max`. */
export function clamp(value: number, min: number, max: number): number {
  return Math.min(max, Math.max(min, value))
}

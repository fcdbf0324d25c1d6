/** The buckets of a histogram of Prometheus: how many observations were at most so much. */
export type Buckets = ReadonlyMap<number, number>

/** Reads a histogram without labels from the metrics of a node. */
export async function bucketsOf(adminUrl: string, name: string): Promise<Buckets> {
  const response = await fetch(new URL('/metrics', adminUrl))
  if (!response.ok) throw new Error(`${adminUrl}/metrics answers ${response.status}`)
  const found = (await response.text()).matchAll(
    new RegExp(`^${name}_bucket\\{[^}]*le="([^"]+)"[^}]*\\} (\\d+)$`, 'gm'),
  )
  return new Map(Array.from(found, ([, le, count]) => [Number(le === '+Inf' ? Infinity : le), Number(count)]))
}

/** The upper bound of the bucket that has a quantile of what was observed between two readings; null when nothing was. */
export function quantileBetween(before: Buckets, after: Buckets, quantile: number): number | null {
  const counts = [...after].map(([le, count]) => ({ le, count: count - (before.get(le) ?? 0) }))
  const total = counts.at(-1)?.count ?? 0
  return total === 0 ? null : (counts.find(({ count }) => count >= quantile * total)?.le ?? null)
}

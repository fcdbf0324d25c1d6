/**
 * Migrates schema 7 to schema 8. A life keeps its latest bookings and how the player was on each birthday: none yet. The plan says what its
 * essentials are for: nothing in particular, until it is made anew, at the latest when job, home, household or debts change.
 */
export function bookingsAndYears(data: Record<string, unknown>): Record<string, unknown> {
  const { finances } = data as unknown as OldLife
  const { plan } = finances
  return {
    ...data,
    finances: { ...finances, plan: { ...plan, bills: { home: 0, family: 0, body: 0 } } },
    bookings: [],
    years: [],
  }
}

interface OldLife {
  readonly finances: { readonly plan: object }
}

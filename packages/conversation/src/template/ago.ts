const minutesPerDay = 1440

/** How long ago something was, as people say it. */
export function agoText(minutes: number): string {
  const days = minutes / minutesPerDay
  if (days < 1) return 'earlier'
  if (days < 2) return 'yesterday'
  if (days < 7) return 'the other day'
  if (days < 14) return 'last week'
  if (days < 75) return 'a few weeks back'
  return days < 400 ? 'a while back' : 'years ago'
}

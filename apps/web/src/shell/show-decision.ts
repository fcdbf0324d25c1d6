/** The id of the decision on the screen Life. */
export const decisionId = 'decision'

/**
 * Scrolls to the decision: to the middle of the window if it fits there, otherwise to its title. The margin of the decision and the paddings
 * of the page leave out what stays at the edges of the window.
 */
export function showDecision(): HTMLElement | null {
  const decision = document.getElementById(decisionId)
  if (decision === null) return null
  const { scrollMarginBlockStart: margin } = getComputedStyle(decision)
  const { scrollPaddingBlockStart: top, scrollPaddingBlockEnd: bottom } = getComputedStyle(document.documentElement)
  const covered = [margin, top, bottom].reduce((sum, length) => sum + Number.parseFloat(length), 0)
  const fits = decision.offsetHeight + covered <= innerHeight
  decision.scrollIntoView({ block: fits ? 'center' : 'start' })
  return decision
}

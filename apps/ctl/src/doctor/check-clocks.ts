import type { Finding } from './finding.ts'

/** A clock may differ by this much, in ms: more than the asking takes. */
const skewMaxMs = 1_000

/**
 * Compares clocks with this machine's.
 * @param clocks what each showed, and this machine's clock at the same moment, in ms.
 */
export function checkClocks(
  clocks: readonly { readonly of: string; readonly shown: number; readonly here: number }[],
): Finding[] {
  const wrong = clocks.filter(({ shown, here }) => Math.abs(shown - here) > skewMaxMs)
  if (wrong.length === 0)
    return [
      {
        about: 'clocks',
        level: 'ok',
        says: `${clocks.length === 1 ? '1 clock agrees' : `${clocks.length} clocks agree`} with this machine’s within a second`,
      },
    ]
  return wrong.map(({ of, shown, here }) => ({
    about: 'clocks',
    level: 'warning',
    says: `The clock of ${of} is ${Math.round(Math.abs(shown - here))} ms ${shown > here ? 'ahead of' : 'behind'} this machine's.`,
    mend: 'Synchronise the clocks of all machines. See docs/runbooks/clock-skewed.md.',
  }))
}

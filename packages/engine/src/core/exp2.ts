/** 2^(−1/2), 2^(−1/4), 2^(−1/8), …, calculated by square roots, which IEEE 754 rounds the same way everywhere. */
const roots: readonly number[] = (() => {
  const out: number[] = []
  let root = 0.5
  for (let i = 0; i < 20; i++) {
    root = Math.sqrt(root)
    out.push(root)
  }
  return out
})()

/** 2^0, 2^(−1), … 2^(−63); they are exact. */
const halvings: readonly number[] = Array.from({ length: 64 }, (_, n) => halved(n))

function halved(times: number): number {
  return times === 0 ? 1 : halved(times - 1) / 2
}

/**
 * 2^(−x) for x ≥ 0, to about six digits, for half-lives and median waiting times. `Math.pow` can differ between builds of the runtime.
 * This is calculated by halving for the whole part and by a product over the binary digits of the fraction.
 */
export function exp2Negative(x: number): number {
  if (x >= 64) return 0
  const whole = Math.floor(x)
  let result = halvings[whole] as number
  let fraction = x - whole
  for (let i = 0; i < roots.length && fraction > 0; i++) {
    fraction *= 2
    if (fraction >= 1) {
      result *= roots[i] as number
      fraction -= 1
    }
  }
  return result
}

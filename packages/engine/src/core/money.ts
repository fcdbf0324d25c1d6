/** Formats integer cents: $1,250 or $3.50. */
export function dollars(cents: number): string {
  const whole = Math.floor(Math.abs(cents) / 100)
    .toString()
    .replace(/\B(?=(\d{3})+$)/g, ',')
  const rest = Math.abs(cents) % 100
  return `${cents < 0 ? '−' : ''}$${whole}${rest === 0 ? '' : `.${rest < 10 ? '0' : ''}${rest}`}`
}

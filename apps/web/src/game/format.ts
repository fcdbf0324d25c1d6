const whole = new Intl.NumberFormat('en-US', { style: 'currency', currency: 'USD', maximumFractionDigits: 0 })
const exact = new Intl.NumberFormat('en-US', { style: 'currency', currency: 'USD' })
const plain = new Intl.NumberFormat('en-US')

/** An amount in cents, such as `$1,250` or `−$4.50`. */
export function money(cents: number): string {
  const text = (cents % 100 === 0 ? whole : exact).format(Math.abs(cents) / 100)
  return cents < 0 ? `−${text}` : text
}

/** An amount in cents without the small change, for large sums. */
export function roundMoney(cents: number): string {
  return money(Math.round(cents / 100) * 100)
}

/** A number, such as `1,250`. */
export function count(n: number): string {
  return plain.format(n)
}

/** A number with its sign: `+3`, `−12`. */
export function signed(n: number): string {
  return n < 0 ? `−${plain.format(-n)}` : `+${plain.format(n)}`
}

/** An amount with its sign, without the small change. */
export function signedRoundMoney(cents: number): string {
  return signedMoney(Math.round(cents / 100) * 100)
}

/** An amount with its sign: `+$45`. */
export function signedMoney(cents: number): string {
  return cents < 0 ? money(cents) : `+${money(cents)}`
}

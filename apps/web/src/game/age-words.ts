const small = [
  'nought',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
  'thirteen',
  'fourteen',
  'fifteen',
  'sixteen',
  'seventeen',
  'eighteen',
  'nineteen',
] as const
const tens = ['', '', 'twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'] as const

/** A number from 0 to 199 in words, as the title of a chapter. */
export function numberInWords(n: number): string {
  if (n < 20) return small[n] ?? String(n)
  if (n < 100) return n % 10 === 0 ? (tens[n / 10] as string) : `${tens[Math.floor(n / 10)]}-${small[n % 10]}`
  if (n === 100) return 'a hundred'
  return n < 200 ? `a hundred and ${numberInWords(n - 100)}` : String(n)
}

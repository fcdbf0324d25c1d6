import { minutesPerDay } from '../life/limits.ts'

const small = [
  'no',
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

/** How long ago something was, as it stands in the middle of a sentence: 'some weeks ago', 'a year ago', 'twenty-two years ago'. */
export function agoInWords(minutes: number): string {
  const days = Math.floor(minutes / minutesPerDay)
  if (days < 3) return 'the other day'
  if (days < 14) return 'some days ago'
  if (days < 60) return 'some weeks ago'
  if (days < 330) return 'some months ago'
  // Rounded, because nobody says that something of 23 months ago was a year ago.
  const years = Math.max(1, Math.round(days / 365.25))
  return years === 1 ? 'a year ago' : `${numberInWords(years)} years ago`
}

/** A whole number from 0 to 199 in words. */
export function numberInWords(number: number): string {
  if (number >= 100) return number === 100 ? 'a hundred' : `a hundred and ${numberInWords(number - 100)}`
  const word = small[number]
  if (word !== undefined) return word
  const ten = tens[Math.floor(number / 10)] as string
  return number % 10 === 0 ? ten : `${ten}-${small[number % 10]}`
}

import { minutesPerDay } from '../life/limits.ts'
import { type Phrase, wording } from './message.ts'

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
export function agoInWords(minutes: number): Phrase {
  const days = Math.floor(minutes / minutesPerDay)
  if (days < 1) return wording('life.ago-today')
  if (days < 3) return wording('life.ago-now')
  if (days < 14) return wording('life.ago-days')
  if (days < 60) return wording('life.ago-weeks')
  if (days < 330) return wording('life.ago-months')
  // Rounded, because nobody says that something of 23 months ago was a year ago.
  const years = Math.max(1, Math.round(days / 365.25))
  return years === 1 ? wording('life.ago-year') : wording('life.ago-years', { years: numberInWords(years) })
}

/** A whole number below 100 in words, and a higher one in figures. */
export function numberInWords(number: number): string {
  if (number >= 100) return `${number}`
  const word = small[number]
  if (word !== undefined) return word
  const ten = tens[Math.floor(number / 10)] as string
  return number % 10 === 0 ? ten : `${ten}-${small[number % 10]}`
}

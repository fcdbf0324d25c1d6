import { keywordOf } from '../hear/keyword.ts'
import { talkLimits } from '../limits.ts'
import type { Memory, MemoryKind } from '../ports.ts'
import type { Act } from '../texts/acts.ts'
import { aboutYou } from './about-you.ts'

/** What somebody remembers of a message of the player: promises, confidences, news, plans, tastes and jokes, the most important first. */
export function notice(text: string, acts: readonly Act[], minute: number, names: readonly string[] = []): Memory[] {
  const found: Memory[] = []
  const add = (kind: MemoryKind, importance: number, words: string | null): void => {
    if (words !== null && words.length >= 4) {
      found.push({ kind, importance, minute, text: words.slice(0, talkLimits.memoryLengthMax) })
    }
  }
  for (const act of acts) {
    const known = news[act]
    if (known !== undefined) add('news', known.importance, known.text)
  }
  const plain = text.replaceAll(/[’‘]/g, "'")
  if (acts.includes('promise')) add('promise', 7, promised(plain))
  else add('plan', 5, planned(plain))
  if (acts.includes('secret')) add('confidence', 8, confided(plain))
  else if (acts.includes('low')) add('confidence', 6, feeling(plain))
  add('taste', 3, taste(plain))
  if (acts.includes('laugh') && !acts.includes('insult')) add('joke', 4, keywordOf(text, names))
  return found.sort((a, b) => b.importance - a.importance).slice(0, talkLimits.noticedMax)
}

const news: Readonly<Partial<Record<Act, { readonly text: string; readonly importance: number }>>> = {
  griefNews: { text: 'you lost someone', importance: 10 },
  illNews: { text: 'you told me about the doctors', importance: 9 },
  jobLost: { text: 'you lost your job', importance: 9 },
  heartbreak: { text: 'the breakup', importance: 9 },
  jobWon: { text: 'you got the good news at work', importance: 8 },
  loveNews: { text: 'you told me about the two of you', importance: 8 },
  babyNews: { text: 'you told me about the baby', importance: 9 },
  movedNews: { text: 'you moved', importance: 6 },
  passed: { text: 'you passed', importance: 6 },
  failed: { text: 'it didn’t work out', importance: 6 },
}

/** Whether a memory is about good news. */
export function isGoodNews({ kind, text }: Memory): boolean {
  return kind === 'news' && good.some((act) => news[act]?.text === text)
}

const good: readonly Act[] = ['jobWon', 'loveNews', 'babyNews', 'movedNews', 'passed']

/** The rest of a clause, up to a pause. */
const rest = "((?:(?! but | because | so that | and i | if )[a-z' ]){3,70})"
const promises = new RegExp(`\\bi(?:'ll| will| promise (?:to|i'?ll|that i'?ll)| swear i'?ll) ${rest}`, 'i')
const plans = new RegExp(
  `\\bi(?:'m| am)(?: going to| gonna| planning to| about to| starting to| thinking of| thinking about) ${rest}|\\bi (?:want to|hope to|plan to) ${rest}`,
  'i',
)
const tastes = new RegExp(
  `\\bi (?:really |just |absolutely )?(love|hate|can't stand) ((?!you|u\\b|it|this|that|when|how|him|her|them|to |me)${rest.slice(1)}`,
  'i',
)
const feelings =
  /\b(?:i'?m|i am|i feel|i've been feeling|i've been|feeling) (?:so |really |very |pretty |just |kind of |a bit |a little )*(sad|down|depressed|lonely|overwhelmed|stressed|anxious|scared|worried|miserable|exhausted|burned out|lost|hopeless|unhappy)\b/i

function promised(text: string): string | null {
  const clause = promises.exec(text)?.[1]
  return clause === undefined ? null : `you’d ${aboutYou(clause)}`
}

function planned(text: string): string | null {
  const match = plans.exec(text)
  const clause = match?.[1] ?? match?.[2]
  if (clause === undefined) return null
  // "thinking of moving": the clause is a gerund.
  const verb = /^\w+ing\b/.test(clause)
    ? 'you were thinking of'
    : match?.[2] === undefined
      ? 'you were going to'
      : 'you wanted to'
  return `${verb} ${aboutYou(clause)}`
}

function feeling(text: string): string | null {
  const word = feelings.exec(text)?.[1]
  return word === undefined ? null : `you were ${word.toLowerCase()}`
}

function taste(text: string): string | null {
  const match = tastes.exec(text)
  return match === null ? null : `you ${match[1]?.toLowerCase()} ${aboutYou(match[2] ?? '')}`
}

/** The sentence of a confidence that says what it is: the longest about the player that is not the request to keep it. */
function confided(text: string): string | null {
  const sentences = text
    .split(/[.!?\n,;:]+/)
    .map((one) => one.trim().replace(/^(?:but|and|so|because|well|honestly) /i, ''))
    .filter((one) => /^(?:i|i'm|i've|my)\b/i.test(one) && !/promise|secret|tell you|told anyone|confess/i.test(one))
  const longest = sentences.sort((a, b) => b.length - a.length)[0]
  return longest === undefined ? null : aboutYou(longest.slice(0, 70))
}

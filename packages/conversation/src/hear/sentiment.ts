import vader from 'vader-sentiment'

/**
 * How positive an English text is, −1 to 1, with negation, intensifiers, capitals and exclamation marks. Source: VADER (Hutto and Gilbert,
 * 2014), in its JavaScript port. Phrases that VADER misreads in text messages are replaced first: it takes "no problem" for a problem and
 * knows no emoji.
 */
export function sentimentOf(text: string): number {
  let plain = text.replaceAll(/[’‘]/g, "'")
  for (const [pattern, meaning] of idioms) plain = plain.replaceAll(pattern, meaning)
  return vader.SentimentIntensityAnalyzer.polarity_scores(plain).compound
}

/** Phrases, and words of VADER's lexicon with their meaning. */
const idioms: readonly (readonly [RegExp, string])[] = [
  [/\bno (problem|worries|prob|biggie)\b/gi, ' welcome '],
  [/\b(?:i|we) (?:really |do |already )*miss(?:ed)? (?:you|u|ya)\b/gi, ' love you '],
  [/\bcan(?:'t|not) wait\b/gi, ' excited '],
  [/\bnever been (?:better|happier|prouder)\b/gi, ' happy great '],
  [/\b(?:kill|killed|crush|crushed|nail|nailed) it\b/gi, ' great '],
  [/\bshut (?:up|it)\b/gi, ' hate '],
  [/\b(?:leave me alone|get lost|go away|drop dead|go to hell|screw (?:you|off)|buzz off)\b/gi, ' hate '],
  [/\b(?:i'm|im|i am) (?:so |really )*done with (?:you|this)\b/gi, ' hate '],
  [/\byou never (?:listen|care|help|call|answer)\b/gi, ' disappointed '],
  [/\b(?:got|landed|i have) (?:the|a) (?:new )?job\b/gi, ' great '],
  [/[❤🧡💛💚💙💜🖤💕💖😍🥰😘💗]/gu, ' love '],
  [/[😀😃😄😁😊🙂😂🤣🥳🎉👍🙌😎]/gu, ' happy '],
  [/[😢😭💔🙁😞😔]/gu, ' sad '],
  [/[😡🤬👎🖕]/gu, ' hate '],
]

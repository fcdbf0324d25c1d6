import vader from 'vader-sentiment'

/**
 * How positive an English text is, −1 to 1, with negation, intensifiers, capitals and exclamation marks. Source: VADER (Hutto and Gilbert,
 * 2014), in its JavaScript port. Phrases that VADER misreads in text messages are replaced first: it takes "no problem" for a problem and
 * knows no emoji.
 */
export function sentimentOf(text: string): number {
  // VADER knows a negation only in lower case: "Not happy with you" is not glad.
  let plain = text.replaceAll(/[’‘]/g, "'").replaceAll(/\b\p{Lu}(?=\p{Ll}|')/gu, (letter) => letter.toLowerCase())
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
  // "You're no idiot" is "you're not an idiot".
  [/\b(?:you're|you are|u r|ur|i'm|i am) no (?=[a-z])/gi, ' you are not '],
  [/\b(?:couldn't|could not) (?:be|have been) (?:happier|prouder|luckier)\b/gi, ' happy great '],
  [/\bcouldn't care less\b/gi, ' hate '],
  [/\b(?:can't|cannot|couldn't|could not)(?: \w+){1,4} without (?:you|u)(?=\s*(?:[.!?,]|$))/gi, ' love you '],
  // What was never so for anybody else.
  [
    /\bnever (?:loved|liked|trusted|admired|met|known|had) (?:anyone|anybody|someone|a \w+) (?:like|more than|as much as) (?:you|u)\b/gi,
    ' love you ',
  ],
  [/\b(?:love|like|trust|admire|need|want) (?:no one|nobody) (?:more than|like|but) (?:you|u)\b/gi, ' love you '],
  [/\b(?:nobody|no one) (?:likes|loves|wants|needs|trusts|cares about) (?:you|u)\b/gi, ' hate you '],
  [/\b(?:don't|do not|never) want to lose (?:you|u)\b/gi, ' love you '],
  [/\bnever (?:let|lets) me down\b|\bnever (?:once )?disappoint(?:s|ed)?\b/gi, ' great '],
  [/\balways (?:let|lets) me down\b/gi, ' disappointed '],
  [/\byou(?:'ve| have)? made my (?:day|week|year)\b/gi, ' you great '],
  [/\b(?:could|should) be (?:nicer|kinder|better)\b/gi, ' disappointed '],
  [/\b(?:being|so|really|always) mean\b/gi, ' cruel '],
  [/\byou're killing me\b/gi, ' funny '],
  [/\bdamn,? (?=you|that|this|it)/gi, ' '],
  // Somebody who hates a parting is fond.
  [
    /\bhate (?:it when|that|when|to see|seeing) you(?:'re| are)? (?=leav|go|gone|away|sad|hurt|sick|mov|so far)/gi,
    ' miss you ',
  ],
  [/\b(?:leave me alone|get lost|go away|drop dead|go to hell|screw (?:you|off)|buzz off)\b/gi, ' hate '],
  [/\b(?:i'm|im|i am) (?:so |really )*done with (?:you|this)\b/gi, ' hate '],
  [/\byou never (?:listen|care|help|call|answer)\b/gi, ' disappointed '],
  [/\b(?:got|landed|i have) (?:the|a) (?:new )?job\b/gi, ' great '],
  [/[❤🧡💛💚💙💜🖤💕💖😍🥰😘💗]/gu, ' love '],
  [/[😀😃😄😁😊🙂😂🤣🥳🎉👍🙌😎]/gu, ' happy '],
  [/[😢😭💔🙁😞😔]/gu, ' sad '],
  [/[😡🤬👎🖕]/gu, ' hate '],
]

import { type MessageTable, message, phrase, text, type WordsFor } from '../message-shape.ts'

const withPartner = message({ partner: 'person' })
const withChild = message({ child: 'person' })

/** Couples, weddings, separations, dates, gifts, the dating app, and trying for a child. */
export const loveMessages = {
  'love.couple': withPartner,
  'love.couple-again': withPartner,
  'love.couple-after-divorce': withPartner,
  'love.answer-no': message({ person: 'person' }),
  /** The player does not get the question out, because the end of another relationship is so new. */
  'love.asks-too-early': message({ person: 'person', former: 'person' }),
  /** The family minds that somebody new came so early: a child of the two, or other family. */
  'love.too-early-child': message({ person: 'person', partner: 'person', former: 'person' }),
  'love.custody-sole': message({ former: 'person', child: 'person' }),
  'love.custody-shared': message({ former: 'person', child: 'person' }),
  'love.custody-elsewhere': message({ former: 'person', child: 'person' }),
  'love.custody-orphans': message({ former: 'person', child: 'person' }),
  /** The same of several children, who are all named. */
  'love.custody-sole-several': message({ former: 'person', children: 'text' }),
  'love.custody-shared-several': message({ former: 'person', children: 'text' }),
  'love.custody-elsewhere-several': message({ former: 'person', children: 'text' }),
  'love.custody-orphans-several': message({ former: 'person', children: 'text' }),
  'love.too-early-kin': message({ person: 'person', partner: 'person', former: 'person' }),

  'love.proposal-yes': withPartner,
  'love.proposal-not-yet': withPartner,
  /** After an event, which has its own text. */
  'love.engaged-by-event': withPartner,

  'love.wedding-registry': withPartner,
  'love.wedding-family': withPartner,
  'love.wedding-feast': withPartner,
  /** After an event, which has its own text. */
  'love.wedding-by-event': withPartner,
  /** After the text of the wedding: what the spouse brings into the household. */
  'love.wedding-savings': text({ partner: 'person', savings: 'text' }),
  'love.anniversary-first': withPartner,
  'love.anniversary': message({ partner: 'person', years: 'text' }),

  'love.break-up': withPartner,
  'love.left': withPartner,
  'love.divorce': withPartner,
  /** A divorce without a question to the player. */
  'love.divorced-by-spouse': withPartner,
  /** After an event, which has its own text. */
  'love.parted-by-event': withPartner,
  'love.divorced-by-event': withPartner,
  /** After the text of the divorce: how the property is divided. */
  'love.divorce-pay': text({ amount: 'text' }),
  'love.divorce-house-sold': text(),
  'love.divorce-loan': text({ amount: 'text' }),
  'love.divorce-receive': text({ amount: 'text' }),

  'love.evening-walk-good': withPartner,
  'love.evening-walk-bad': withPartner,
  'love.evening-cooking-good': withPartner,
  'love.evening-cooking-bad': withPartner,
  'love.evening-cinema-good': withPartner,
  'love.evening-cinema-bad': withPartner,
  'love.evening-museum-good': withPartner,
  'love.evening-museum-bad': withPartner,
  'love.evening-dancing-good': withPartner,
  'love.evening-dancing-bad': withPartner,
  'love.evening-concert-good': withPartner,
  'love.evening-concert-bad': withPartner,
  'love.evening-restaurant-good': withPartner,
  'love.evening-restaurant-bad': withPartner,
  'love.evening-weekend-away-good': withPartner,
  'love.evening-weekend-away-bad': withPartner,

  /** The names of the evenings and of the weddings, for price lists. */
  'love.idea-walk': phrase(),
  'love.idea-cooking': phrase(),
  'love.idea-cinema': phrase(),
  'love.idea-museum': phrase(),
  'love.idea-dancing': phrase(),
  'love.idea-concert': phrase(),
  'love.idea-restaurant': phrase(),
  'love.idea-weekend-away': phrase(),
  'love.size-registry': phrase(),
  'love.size-family': phrase(),
  'love.size-feast': phrase(),
  /** What is coming. */
  'love.coming-anniversary': phrase(),
  'love.coming-birth': phrase(),
  'love.coming-adoption': phrase(),

  'love.gift-suits': message({ partner: 'person', gift: 'text' }),
  'love.gift-misses': message({ partner: 'person', gift: 'text' }),
  'love.gift-note': phrase(),
  'love.gift-flowers': phrase(),
  'love.gift-book': phrase(),
  'love.gift-record': phrase(),
  'love.gift-watch': phrase(),
  'love.gift-journey': phrase(),

  /** `candidate` is a name, because the candidate is not a person of the life. */
  'love.app-no-answer': message({ candidate: 'text' }),
  'love.app-passed': message({ candidate: 'text' }),
  'love.app-match': message({ match: 'person' }),

  'love.try-for-birth': withPartner,
  'love.try-for-adoption': withPartner,
  'love.no-child': message(),
  /** The couple that wanted to adopt has separated, or has become too old. */
  'love.adoption-closed': message(),
  'love.expecting-birth': withPartner,
  'love.expecting-adoption': withPartner,
  'love.child-born': withChild,
  'love.child-adopted-baby': withChild,
  'love.child-adopted': message({ child: 'person', age: 'text' }),

  /** Entries in the history of a relationship. */
  'love.log-couple': phrase(),
  'love.log-couple-again': phrase(),
  'love.log-engaged': phrase(),
  'love.log-married': phrase(),
  'love.log-year-married': phrase(),
  'love.log-years-married': phrase({ years: 'text' }),
  'love.log-separated': phrase(),
  'love.log-divorced': phrase(),
  'love.log-widowed': phrase(),

  /** The difficulties of a couple, and its plans. */
  'love.challenge-clash': phrase({ interest: 'text' }),
  'love.challenge-age': phrase(),
  'love.challenge-distance': phrase(),
  'love.challenge-illness': phrase(),
  'love.challenge-bad-blood': phrase(),
  'love.plan-wedding': phrase(),
  'love.plan-birth': phrase(),
  'love.plan-adoption': phrase(),
  'love.plan-cot': phrase(),
  'love.plan-journey': phrase(),
} as const satisfies MessageTable

export type LoveMessages = WordsFor<typeof loveMessages>

import { type MessageTable, message, phrase, text, type WordsFor } from '../message-shape.ts'

/** Growing up, habits, illness, and death. */
export const bodyMessages = {
  'body.stage-childhood': message(),
  'body.stage-adolescence': message(),
  'body.stage-youngAdult': message(),
  'body.stage-adult': message(),
  'body.stage-middleAge': message(),
  'body.stage-oldAge': message(),

  /** Titles for the texts that are in the files of habits and illnesses. */
  'body.title-habit': phrase(),
  'body.title-relapse': phrase(),
  'body.title-habit-free': phrase(),
  'body.title-habit-fade': phrase(),
  'body.title-better': phrase(),
  'body.habit-quit-good': message({ habit: 'text' }),
  'body.habit-quit': message({ habit: 'text' }),
  'body.habit-resumed': message({ habit: 'text' }),

  /** The name of an activity, and the reason as a sentence. */
  'body.gives-up': message({ activity: 'text', because: 'text' }),
  'body.treatment-works': message({ treatment: 'text' }),
  'body.treatment-fails': message({ treatment: 'text' }),

  /** The message about a visit to the doctor: this title, and those of the next texts that apply. */
  'body.title-doctor': phrase(),
  /** What is coming. */
  'body.coming-check-up': phrase({ condition: 'text' }),
  'body.doctor-finds-nothing': text(),
  'body.doctor-finds': text({ conditions: 'text' }),
  'body.doctor-treats': text({ condition: 'text', treatment: 'text' }),
  'body.doctor-too-dear': text({ conditions: 'text' }),
  /** Several conditions: `first` has all but the last. */
  'body.condition-list': phrase({ first: 'text', last: 'text' }),

  'body.death': message({ age: 'text', cause: 'text', epitaph: 'text' }),
  /** One for each number of people who come. */
  'body.epitaph-infant': text(),
  'body.epitaph-nobody': text(),
  'body.epitaph-one': text(),
  'body.epitaph-few': text({ mourners: 'text' }),
  'body.epitaph-some': text({ mourners: 'text' }),
  'body.epitaph-many': text({ mourners: 'text' }),

  /** Causes of death. */
  'body.cause-birth': phrase(),
  'body.cause-sudden': phrase(),
  'body.cause-infection': phrase(),
  'body.cause-accident': phrase(),
  'body.cause-cancer': phrase(),
  'body.cause-heart': phrase(),
  'body.cause-lung': phrase(),
  'body.cause-stroke': phrase(),
  'body.cause-dementia': phrase(),
  'body.cause-pneumonia': phrase(),
  'body.cause-age': phrase(),
  /** The cause when the player starts another life. */
  'body.cause-left-behind': phrase(),
} as const satisfies MessageTable

export type BodyMessages = WordsFor<typeof bodyMessages>

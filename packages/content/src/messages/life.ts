import type { LifeMessages } from '@lifegrid/engine/catalogue/messages/life'

export const lifeMessages: LifeMessages = {
  'life.born': {
    title: 'Born',
    text: [
      'On a {weekDay}, {date}, you are born: {firstname} {lastname}. {mother} holds you first, {father} is afraid of dropping you.',
    ],
  },

  'life.heir': {
    title: 'After the funeral',
    text: ['{dead} is dead, and you are {age}. You inherit {amount}, and a drawer of keys that fit nothing.'],
  },
  'life.heir-of-nothing': {
    title: 'After the funeral',
    text: ['{dead} is dead, and you are {age}. There is nothing to inherit but a drawer of keys that fit nothing.'],
  },

  'life.reason-ageYears': 'A birthday',
  'life.reason-money': 'What came in and went out by the week',
  'life.reason-energy': 'Nights of sleep',
  'life.reason-skip': 'The price of the skip',
  'life.reason-time': 'The days going by',
  'life.reason-other': 'Other things',

  // How long ago something was, in the middle of a sentence.
  'life.ago-today': 'earlier today',
  'life.ago-now': 'the other day',
  'life.ago-days': 'some days ago',
  'life.ago-weeks': 'some weeks ago',
  'life.ago-months': 'some months ago',
  'life.ago-year': 'a year ago',
  'life.ago-years': '{years} years ago',
}

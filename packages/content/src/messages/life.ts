import type { LifeMessages } from '@lifegrid/engine/catalogue/messages/life'

export const lifeMessages: LifeMessages = {
  'life.born': {
    title: 'Born',
    text: [
      'On a {weekDay}, {date}, you are born: {firstname} {lastname}. {mother} holds you first, {father} is afraid of dropping you.',
      '{firstname} {lastname}, born on {date}, a {weekDay}. {mother} counts your fingers, and {father} counts them again.',
      'It is {weekDay}, {date}. You arrive as {firstname} {lastname}, and shout. {mother} laughs. {father} has to sit down.',
    ],
  },

  'life.heir': {
    title: 'After the funeral',
    text: [
      '{dead} is dead, and you are {age}. You inherit {amount}, and a drawer of keys that fit nothing.',
      '{dead} is dead. You are {age}, and the one they all shake hands with. You inherit {amount}, and a coat that still has a ticket in the pocket.',
      'They have buried {dead}, and gone home. You are {age}. There is {amount} for you, and a list of birthdays in a hand that you know.',
    ],
  },
  'life.heir-of-nothing': {
    title: 'After the funeral',
    text: [
      '{dead} is dead, and you are {age}. There is nothing to inherit but a drawer of keys that fit nothing.',
      '{dead} is dead. You are {age}, and the one they all shake hands with. What is left to you is a coat with a ticket in the pocket.',
      'They have buried {dead}, and gone home. You are {age}. There is no money, only a list of birthdays in a hand that you know.',
    ],
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

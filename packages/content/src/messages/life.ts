import type { LifeMessages } from '@lifegrid/engine/catalogue/messages/life'

export const lifeMessages: LifeMessages = {
  'life.born': {
    title: 'Born',
    text: [
      'On a {weekDay}, {date}, you are born: {firstname} {lastname}. {mother} holds you first, {father} is afraid of dropping you.',
      '{firstname} {lastname}, born on {date}, a {weekDay}. {mother} counts your fingers, and {father} counts them again.',
      'It is {weekDay}, {date}. You arrive as {firstname} {lastname}, and shout. {mother} laughs. {father} has to sit down.',
      '{mother} has had the name ready for months, and {father} is the first to say it to you: {firstname} {lastname}, born on {weekDay}, {date}.',
      '{weekDay}, {date}: the light hurts, and you say so. {mother} calls you {firstname}. {father} says the whole of it, {firstname} {lastname}, to hear how it sounds.',
      'You are born on {date}, a {weekDay}, smaller than the blanket. {mother} will not put you down. {father} tells a stranger in the hallway: “{firstname} {lastname}.”',
    ],
  },

  'life.heir': {
    title: 'After the funeral',
    text: [
      '{dead} is dead, and you are {age}. You inherit {amount}, and a drawer of keys that fit nothing.',
      '{dead} is dead. You are {age}, and the one they all shake hands with. You inherit {amount}, and a coat that still has a ticket in the pocket.',
      'They have buried {dead}, and gone home. You are {age}. There is {amount} for you, and a list of birthdays in a hand that you know.',
      '{dead} is in the ground, and the casserole dishes have been returned. You are {age}, and inherit {amount}.',
      'You are {age} when {dead} dies. What is left to you is {amount}, and a wristwatch that is still running.',
      'The name on the stone is {dead}. You are {age}, and go on from there, with {amount} and a box of photographs of people whom you cannot name.',
    ],
  },
  'life.heir-of-nothing': {
    title: 'After the funeral',
    text: [
      '{dead} is dead, and you are {age}. There is nothing to inherit but a drawer of keys that fit nothing.',
      '{dead} is dead. You are {age}, and the one they all shake hands with. What is left to you is a coat with a ticket in the pocket.',
      'They have buried {dead}, and gone home. You are {age}. There is no money, only a list of birthdays in a hand that you know.',
      '{dead} is gone, and what there was has paid the bills. You are {age}, and inherit a recipe on a card, without the quantities.',
      'You are {age} when {dead} dies. All that is left fits into a shoebox, and none of it is money. You take it home on your knees.',
      'The name on the stone is {dead}. You are {age}. No money has come to you, only a good wool blanket with a burn in one corner.',
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

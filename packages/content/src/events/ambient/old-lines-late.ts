import { defineAmbient } from '../../define-ambient.ts'

export const oldLinesLate = defineAmbient({
  category: 'growth',
  title: 'Late light',
  stages: ['oldAge'],
  lines: [
    {
      id: 'late-stairs',
      text: ['You stop on the landing to look at the view. There is no view. There is a radiator.'],
    },
    { id: 'late-button', text: ['The button takes as long as breakfast. Then it is buttoned.'] },
    { id: 'late-pills', text: ['Monday, Tuesday, Wednesday: seven little doors. You open today.'] },
    {
      id: 'late-call',
      text: ['A recorded voice asks for the man of the house, or the lady. You tell it that it sounds tired.'],
    },
    {
      id: 'late-bird',
      effects: [{ kind: 'gauge', of: 'happiness', by: 1 }],
      text: ['The same blackbird. You know that it is not the same blackbird.'],
    },
    {
      id: 'late-phone-book',
      effects: [{ kind: 'gauge', of: 'happiness', by: -1 }],
      text: ['You leaf through your address book. It is mostly crossings-out, in good ink.'],
    },
    {
      id: 'late-bus',
      effects: [{ kind: 'gauge', of: 'social', by: 1 }],
      text: ['You ride the bus to the end of the line and back, for the company.'],
    },
    {
      id: 'late-child',
      effects: [{ kind: 'gauge', of: 'happiness', by: 1 }],
      text: ['A child asks you how old you are. You tell her. “Wow,” she says, and moves back a step.'],
    },
    {
      id: 'late-sun',
      effects: [{ kind: 'gauge', of: 'stress', by: -1 }],
      text: ['The sun gets to your chair at ten past two. You are there already.'],
    },
    {
      id: 'late-word',
      text: ['The word is gone. You walk around the place where it was. In the bath it comes back, wagging.'],
    },
    {
      id: 'late-tea',
      effects: [{ kind: 'gauge', of: 'stress', by: -1 }],
      text: ['You let the coffee go cold because the light on the wall was moving.'],
    },
    {
      id: 'late-dance',
      effects: [{ kind: 'gauge', of: 'happiness', by: 1 }],
      text: ['Nobody sees the four steps that you do between the sink and the stove.'],
    },
    {
      id: 'late-joke',
      text: ['You remember the joke, all of it, with the pause. There is nobody left who told it better.'],
    },
    { id: 'late-night', text: ['You are awake at four, with your whole life to choose from.'] },
    {
      id: 'late-hat',
      effects: [{ kind: 'gauge', of: 'happiness', by: 1 }],
      text: ['Somebody says that they like your hat. You wear it indoors for the rest of the day.'],
    },
    {
      id: 'late-cart',
      text: ['You steer the cart with both arms on the bar. It is a very good walker, and has groceries in it.'],
    },
  ],
})

import { defineAmbient } from '../../define-ambient.ts'

export const parentLinesTeen = defineAmbient({
  category: 'family',
  title: 'With a teenager',
  stages: ['adult', 'middleAge'],
  cast: { child: { relation: ['son', 'daughter'], age: { from: 13, to: 17 } } },
  lines: [
    { id: 'teen-parent-door', text: ['You knock on {child.their} door. There is a long, long pause. “What.”'] },
    { id: 'teen-parent-tall', text: ['{child} reaches over your head for the cereal, without comment.'] },
    {
      id: 'teen-parent-car',
      effects: [{ kind: 'gauge', of: 'social', by: 1 }],
      text: ['In the car, in the dark, both facing forward, {child} tells you something.'],
    },
    { id: 'teen-parent-milk', text: ['You bought milk yesterday.'] },
    {
      id: 'teen-parent-laugh',
      effects: [{ kind: 'gauge', of: 'happiness', by: 1 }],
      text: ['You hear {child} laughing on the phone. You had forgotten what all of it sounds like.'],
    },
    {
      id: 'teen-parent-wrong',
      text: ['You say the name of a band. {child} asks you, quite kindly, never to do that again.'],
    },
    {
      id: 'teen-parent-one',
      effects: [{ kind: 'gauge', of: 'stress', by: 1 }],
      text: ['It is one in the morning. You are reading. You have been on this page for two hours.'],
    },
    {
      id: 'teen-parent-shirt',
      effects: [{ kind: 'gauge', of: 'happiness', by: 1 }],
      text: ['{child} is wearing your old shirt. It has been found to be cool.'],
    },
    {
      id: 'teen-parent-dishes',
      text: ['The dishes are done, and nobody was asked. You go around the house to see what is broken.'],
    },
    {
      id: 'teen-parent-hug',
      effects: [{ kind: 'gauge', of: 'happiness', by: 1 }],
      text: ['For no reason that you can find, {child} leans against you for about a second.'],
    },
  ],
})

import { defineAmbient } from '../../define-ambient.ts'

export const parentLinesSchool = defineAmbient({
  category: 'family',
  title: 'With a school child',
  stages: ['adult', 'middleAge'],
  cast: { child: { relation: ['son', 'daughter'], age: { from: 6, to: 12 } } },
  lines: [
    {
      id: 'school-parent-tooth',
      effects: [{ kind: 'gauge', of: 'happiness', by: 1 }],
      text: ['{child} comes home with a tooth in an envelope, and whistles on every S.'],
    },
    { id: 'school-parent-lunch', text: ['The lunch comes back exactly as it went, but warmer.'] },
    {
      id: 'school-parent-model',
      effects: [{ kind: 'gauge', of: 'stress', by: 1 }],
      text: ['It is nine at night. {child} remembers that a volcano is due tomorrow.'],
    },
    { id: 'school-parent-hand', text: ['At the corner {child} lets go of your hand. You carry it home by itself.'] },
    {
      id: 'school-parent-joke',
      effects: [{ kind: 'gauge', of: 'happiness', by: 1 }],
      text: ['{child} has learned a joke. You hear it until Thursday.'],
    },
    { id: 'school-parent-pants', text: ['The pants that were long are short.'] },
    {
      id: 'school-parent-recital',
      effects: [{ kind: 'gauge', of: 'happiness', by: 1 }],
      text: ['You are one of two hundred people in folding chairs, and one of the sheep is yours.'],
    },
    {
      id: 'school-parent-fraction',
      text: ['You help with the fractions. It takes both of you to be wrong in the same way.'],
    },
    {
      id: 'school-parent-secret',
      text: ['{child} stops talking when you come in. You go out again and make some noise in the kitchen.'],
    },
    {
      id: 'school-parent-bed',
      text: ['At two in the morning {child} stands beside your bed, saying nothing, like a very small landlord.'],
    },
  ],
})

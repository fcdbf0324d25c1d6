import { defineEvent } from '../../define-event.ts'

export const theSleevesRolledUp = defineEvent({
  id: 'the-sleeves-rolled-up',
  kind: 'question',
  category: 'family',
  title: 'Short sleeves',
  stages: ['youngAdult', 'adult', 'middleAge', 'oldAge'],
  cast: { child: { relation: ['son', 'daughter'], age: { from: 15, to: 21 } } },
  trigger: { kind: 'followUp' },
  cooldownDays: 3000,
  importance: 5,
  offline: { kind: 'auto', option: 'look' },
  text: [
    '{child} comes to the table in short sleeves. It has been a long time. {child.They} {child|reaches|reach} across everyone for the bread, and they are there, white, like the lines on a ruler.',
  ],
  options: [
    {
      id: 'look',
      text: 'Look at {child.their} face',
      outcomes: [
        {
          chance: 1,
          text: [
            '“Pass the butter,” you say. “Pass it yourself,” says {child}, happily. It is the best rude answer that you have ever been given.',
          ],
          effects: [
            { kind: 'gauge', of: 'happiness', by: 10 },
            { kind: 'affinity', role: 'child', by: 4 },
          ],
        },
      ],
    },
    {
      id: 'say',
      text: 'Say that you see it, and that you are glad',
      energyCost: 1,
      outcomes: [
        {
          chance: 0.6,
          text: [
            '{child} turns the arm over and regards it like the map of a town {child.they} used to live in. “Yeah,” {child.they} {child|says|say}. “Me too.”',
          ],
          effects: [
            { kind: 'familiarity', role: 'child', by: 8 },
            { kind: 'gauge', of: 'happiness', by: 8 },
          ],
        },
        {
          chance: 0.4,
          text: [
            'The arm goes back under the table. You should have passed the butter. It is some weeks before you see it again.',
          ],
          effects: [
            { kind: 'familiarity', role: 'child', by: -2 },
            { kind: 'gauge', of: 'stress', by: 4 },
          ],
        },
      ],
    },
    {
      id: 'ask',
      text: 'Ask to be forgiven for the week you let go by',
      conditions: [{ kind: 'remembers', what: 'gave-it-a-week' }],
      outcomes: [
        {
          chance: 1,
          text: [
            'There was no plan to say it. {child} puts down the bread. “I hid it really well,” {child.they} {child|says|say}. “I was good at it.” {child.They} {child|is|are} comforting you. You had wanted to be the one who did that.',
          ],
          effects: [
            { kind: 'gauge', of: 'stress', by: -12 },
            { kind: 'familiarity', role: 'child', by: 12 },
            { kind: 'affinity', role: 'child', by: 5 },
            { kind: 'forget', what: 'gave-it-a-week' },
          ],
        },
      ],
    },
  ],
})

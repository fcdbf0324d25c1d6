import { defineEvent } from '../../define-event.ts'

export const threeChordsAndTheWall = defineEvent({
  id: 'three-chords-and-the-wall',
  kind: 'question',
  category: 'play',
  title: 'Three chords and the wall',
  stages: ['youngAdult', 'adult', 'middleAge'],
  cast: { child: { relation: ['son', 'daughter'], age: { from: 13, to: 17 } } },
  trigger: { kind: 'draw', weight: 11 },
  cooldownDays: 3000,
  importance: 3,
  offline: { kind: 'auto', option: 'allow' },
  text: [
    '{child}’s band needs a place to practice. They have been thrown out of two. They are standing in your hall, four of them, thin as coat hangers, with an amplifier that was made for a stadium. “Only Sundays,” says {child}.',
  ],
  options: [
    {
      id: 'allow',
      text: 'Sundays, two to four',
      outcomes: [
        {
          chance: 0.5,
          text: [
            'They have one song. By spring the whole building can sing it. The man below asks, in all seriousness, when the second one is coming.',
          ],
          effects: [
            { kind: 'affinity', role: 'child', by: 7 },
            { kind: 'gauge', of: 'stress', by: 5 },
            { kind: 'gauge', of: 'social', by: 3 },
            { kind: 'gauge', of: 'happiness', by: 2 },
          ],
        },
        {
          chance: 0.5,
          text: ['A petition is pushed under your door. It is signed by people to whom you have lent eggs.'],
          effects: [
            { kind: 'affinity', role: 'child', by: 5 },
            { kind: 'gauge', of: 'stress', by: 7 },
            { kind: 'gauge', of: 'social', by: -6 },
          ],
        },
      ],
    },
    {
      id: 'rent',
      text: 'Rent them the back of the laundromat',
      moneyCost: 36000,
      outcomes: [
        {
          chance: 1,
          text: [
            'Thirty dollars a month, between the dryers. They name themselves after the detergent. You hear them through the wall on Saturdays, folding.',
          ],
          effects: [
            { kind: 'affinity', role: 'child', by: 8 },
            { kind: 'gauge', of: 'happiness', by: 3 },
          ],
        },
      ],
    },
    {
      id: 'no',
      text: '“No.”',
      outcomes: [
        {
          chance: 1,
          text: [
            'They find an aunt with a barn. {child} has to take two buses, and comes home after midnight, and it is there, in the barn, that all of it takes place that you will never be told about.',
          ],
          effects: [
            { kind: 'affinity', role: 'child', by: -5 },
            { kind: 'familiarity', role: 'child', by: -4 },
            { kind: 'gauge', of: 'stress', by: 2 },
          ],
        },
      ],
    },
    {
      id: 'join',
      text: 'Show them the fourth chord',
      conditions: [
        {
          kind: 'any',
          of: [
            { kind: 'remembers', what: 'was-in-a-band' },
            { kind: 'owns', item: 'guitar', is: true },
          ],
        },
      ],
      outcomes: [
        {
          chance: 0.6,
          text: [
            'You had one song, too, at four volumes. They look at each other. “Can you do it again, but slower?” says the drummer. {child} stares at the floor with red ears, all the way through; and that night asks you for the fingering.',
          ],
          effects: [
            { kind: 'gauge', of: 'happiness', by: 9 },
            { kind: 'familiarity', role: 'child', by: 6 },
            { kind: 'affinity', role: 'child', by: 2 },
          ],
        },
        {
          chance: 0.4,
          text: [
            'It was a good chord. They are very kind. You close the door behind you, and through it you hear {child} say, “I know. I’m sorry. I know.”',
          ],
          effects: [
            { kind: 'gauge', of: 'happiness', by: -3 },
            { kind: 'affinity', role: 'child', by: -3 },
            { kind: 'gauge', of: 'stress', by: 2 },
          ],
        },
      ],
    },
  ],
  examples: [
    {
      given: { age: 42, memory: ['was-in-a-band'], gauges: { happiness: 50 } },
      choose: 'join',
      roll: 0.1,
      expect: { gauges: { happiness: 9 } },
    },
  ],
})

import { defineEvent } from '../../define-event.ts'

export const whatWasInTheJacket = defineEvent({
  id: 'what-was-in-the-jacket',
  kind: 'question',
  category: 'health',
  title: 'The inside pocket',
  stages: ['youngAdult', 'adult', 'middleAge'],
  cast: { child: { relation: ['son', 'daughter'], age: { from: 14, to: 17 } } },
  trigger: { kind: 'draw', weight: 14 },
  cooldownDays: 2500,
  importance: 6,
  offline: { kind: 'hold' },
  text: [
    'You were only looking for the bus pass. In the inside pocket of {child}’s jacket there is a small bag with nine white tablets in it, and there is nothing printed on them. {child} is in the shower, singing.',
  ],
  options: [
    {
      id: 'table',
      text: 'Put it on the table, and wait',
      outcomes: [
        {
          chance: 0.6,
          text: [
            '{child} comes in with wet hair. It is all in {child.their} face at once: the bag, you, how long you have been sitting there. They are for staying awake. They are for the exams, the practice, the shifts. “I’m so tired,” {child.they} {child|says|say}. You had been proud of all that.',
          ],
          modifiers: [{ when: { kind: 'affinity', role: 'child', from: 30 }, times: 1.6 }],
          effects: [
            { kind: 'familiarity', role: 'child', by: 8 },
            { kind: 'gauge', of: 'stress', by: 6 },
            { kind: 'affinity', role: 'child', by: 2 },
            { kind: 'remember', what: 'the-nine-tablets' },
          ],
        },
        {
          chance: 0.4,
          text: [
            '“You went through my things.” It goes on from there. The tablets are never mentioned; when you turn around, the table is bare.',
          ],
          effects: [
            { kind: 'affinity', role: 'child', by: -9 },
            { kind: 'gauge', of: 'stress', by: 10 },
          ],
        },
      ],
    },
    {
      id: 'flush',
      text: 'Flush them, and put the bag back empty',
      outcomes: [
        {
          chance: 1,
          text: [
            '{child} must find it the same day. You pass each other in the hall like two people who each hold the end of a rope. There is never another bag. There is, for a while, a debt, to someone, that you hear paid off in whispers on the stairs.',
          ],
          effects: [
            { kind: 'gauge', of: 'stress', by: 6 },
            { kind: 'affinity', role: 'child', by: -3 },
            { kind: 'familiarity', role: 'child', by: -4 },
          ],
        },
      ],
    },
    {
      id: 'test',
      text: 'Take one to a pharmacist',
      energyCost: 2,
      moneyCost: 6000,
      outcomes: [
        {
          chance: 1,
          text: [
            '“Caffeine,” she says, “and it’s a good thing that you asked, as the last three I had weren’t.” You stand between the shampoos with your knees gone. Then you have to decide all over again what to say. You say “I love you, you idiot.” You say it through the bathroom door.',
          ],
          effects: [
            { kind: 'affinity', role: 'child', by: 5 },
            { kind: 'gauge', of: 'stress', by: 4 },
            { kind: 'gauge', of: 'happiness', by: 2 },
            { kind: 'remember', what: 'the-nine-tablets' },
          ],
        },
      ],
    },
    {
      id: 'smoke',
      text: 'Show {child.them} what is in your own pocket',
      conditions: [
        {
          kind: 'any',
          of: [
            { kind: 'habit', habit: 'smoking' },
            { kind: 'habit', habit: 'heavy-drinking' },
            { kind: 'habit', habit: 'gambling' },
          ],
        },
      ],
      outcomes: [
        {
          chance: 1,
          text: [
            'You lay it beside the nine. It is a long time since you looked at it as a thing on a table. “You first,” says {child}. You shake hands on it, wet.',
          ],
          effects: [
            { kind: 'quitHabit', habit: 'smoking' },
            { kind: 'quitHabit', habit: 'heavy-drinking' },
            { kind: 'quitHabit', habit: 'gambling' },
            { kind: 'affinity', role: 'child', by: 8 },
            { kind: 'familiarity', role: 'child', by: 6 },
            { kind: 'gauge', of: 'stress', by: 8 },
          ],
        },
      ],
    },
    {
      id: 'lab',
      text: 'Take them to work and look',
      conditions: [{ kind: 'job', ladders: ['medicine', 'nursing', 'research', 'police'] }],
      outcomes: [
        {
          chance: 1,
          text: [
            'It takes four minutes, and a form that you fill in with a lie. Caffeine, mostly. You tell {child} what the rest was. You tell {child.them} about one that came in, in June, who was seventeen, and you use the words that you use at work.',
          ],
          effects: [
            { kind: 'familiarity', role: 'child', by: 6 },
            { kind: 'gauge', of: 'stress', by: 7 },
            { kind: 'affinity', role: 'child', by: -1 },
            { kind: 'remember', what: 'the-nine-tablets' },
          ],
        },
      ],
    },
  ],
})
